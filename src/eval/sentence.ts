/** A reader needs no more of a sentence to judge it. In UTF-16 code units each way. */
const ROOM = 60;
const ENDS = '。！？；\n\r';

/** The sentence around an offset, cut where it is long. */
export function sentenceAt(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < ROOM && !ENDS.includes(text[start - 1] as string)) start--;
  let end = at;
  while (end < text.length && end - at < ROOM && !ENDS.includes(text[end] as string)) end++;
  return text.slice(start, end).trim();
}
