const DIGITS = '〇一二三四五六七八九';

/** 十四 or 14 as a number below a hundred; null for what is none. */
export function numberOf(words: string): number | null {
  if (/^\d{1,3}$/.test(words)) return Number(words);
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(words);
  if (parts === null || words === '') return null;
  const [, first, ten, last] = parts;
  if (ten === undefined) return last === undefined ? DIGITS.indexOf(first ?? '') : null;
  return (first === undefined ? 1 : DIGITS.indexOf(first)) * 10 + (last === undefined ? 0 : DIGITS.indexOf(last));
}
