import type * as Nodejieba from 'nodejieba';

/** Only so much text around a word is cut to see how it falls into words. */
const WINDOW = 10;
const HAN = /[\u3400-\u9fff]/;

const tags = new Map<string, string | null>();
let jieba: typeof Nodejieba | undefined;

/** nodejieba takes 290 MB and half a second: loaded when first asked for a word. */
export function segmenter(): typeof Nodejieba {
  jieba ??= require('nodejieba') as typeof Nodejieba;
  return jieba;
}

/** The dictionary's part of speech of a word (ns place, nr person, n, v…); null for what it does not know as one word. */
export function tagOf(word: string): string | null {
  const known = tags.get(word);
  if (known !== undefined) return known;
  const [first, ...rest] = segmenter().tag(word);
  const tag = first === undefined || rest.length > 0 || first.tag === 'x' ? null : first.tag;
  tags.set(word, tag);
  return tag;
}

/** Does a word begin at `start`, as the sentence is cut, that ends at `end` or goes on beyond it (浙江 in 浙江大学)? */
export function beginsWord(text: string, start: number, end: number): boolean {
  return boundaries(text, start, end).has(start);
}

/** Do `start` and `end` both fall between words? */
export function isWord(text: string, start: number, end: number): boolean {
  const cuts = boundaries(text, start, end);
  return cuts.has(start) && cuts.has(end);
}

/** Offsets between the words around a stretch of the text. */
function boundaries(text: string, start: number, end: number): ReadonlySet<number> {
  let at = runStart(text, start);
  const cuts = new Set([at]);
  for (const word of segmenter().cut(text.slice(at, Math.min(text.length, end + WINDOW)))) cuts.add(at += word.length);
  return cuts;
}

/** Where the run of Chinese characters that holds `at` begins, no further than the window back. */
function runStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < WINDOW && HAN.test(text[start - 1]!)) start--;
  return start;
}
