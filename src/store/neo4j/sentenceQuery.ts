/** How many characters a text must have to be looked for in sentences: fewer are in too many. */
const FEWEST = 3;

/** Chinese in a row (kana and hangul are indexed alike), or other letters and digits. */
const CHINESE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const RUN = new RegExp(`(?<chinese>${CHINESE}+)|(?<other>(?:(?!${CHINESE})[\\p{L}\\p{N}])+)`, 'gu');

/** So many characters of a word are looked for: the index refuses a pattern of many hundreds. What is found is compared whole. */
const LONGEST = 40;

/** Words of English that the analyzer leaves out (Lucene's stop words for cjk). */
const LEFT_OUT = new Set(('a and are as at be but by for if in into is it no not of on or s such t that the their then there these '
  + 'they this to was will with www').split(' '));

/**
 * What the full-text index is asked so that all sentences that hold the words are among the answers: the pairs of
 * neighbouring Chinese characters in a row, and anything else as a part of a word. None where that says nothing.
 */
export function sentenceQueries(words: string): string[] {
  if ([...words].length < FEWEST) return [];
  const terms = [...words.matchAll(RUN)].flatMap(({ groups }) => term(groups?.chinese, groups?.other));
  return terms.length === 0 ? [] : [terms.join(' AND ')];
}

function term(chinese: string | undefined, other: string | undefined): string[] {
  if (chinese !== undefined) return [...chinese].length < 2 ? [] : [`"${chinese}"`];
  return other === undefined || LEFT_OUT.has(other) ? [] : [`*${[...other].slice(0, LONGEST).join('')}*`];
}
