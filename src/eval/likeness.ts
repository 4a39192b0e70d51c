import { lengthOf, squeeze } from './squeeze';

/** As much of their bigrams two themes share that are told in other words. */
const ALIKE = 0.6;

/** The same words, or one inside the other with no more than twice its length, or bigram Dice ≥ 0.6. */
export function sameTheme(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a === '' || b === '') return false;
  const [short, long] = lengthOf(b) < lengthOf(a) ? [b, a] : [a, b];
  const isInside = long.includes(short) && lengthOf(short) >= 3 && lengthOf(long) <= 2 * lengthOf(short);
  return isInside || dice(a, b) >= ALIKE;
}

function wordsOf(theme: string): string {
  return squeeze(theme).replace(/[^\p{L}\p{N}_]/gu, '');
}

/** Sørensen–Dice of the two bags of bigrams, between 0 and 1. */
export function dice(a: string, b: string): number {
  const [x, y] = [bigrams(a), bigrams(b)];
  let both = 0;
  for (const [bigram, count] of x) both += Math.min(count, y.get(bigram) ?? 0);
  return (2 * both) / Math.max(1, total(x) + total(y));
}

function bigrams(text: string): Map<string, number> {
  const signs = Array.from(text);
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < signs.length; i++) {
    const bigram = `${signs[i]}${signs[i + 1]}`;
    counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
