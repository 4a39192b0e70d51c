import { searchable } from '../store/searchable';
import type { Store } from '../store/store';

/** A Latin word; shorter ones have too many neighbours. */
const LATIN_WORD = /[a-z]{4,40}/g;

/** From so many letters on, two of them may be wrong. */
const LONG = 8;

/** Names looked through at most. */
const NAMES = 1_000;

/**
 * The words as they were probably meant: each Latin word that no name holds becomes the nearest word of the English names, one letter
 * away, or two where it is long. Null where nothing is near.
 */
export async function corrected(store: Store, text: string): Promise<string | null> {
  let better = searchable(text);
  for (const word of new Set(better.match(LATIN_WORD))) {
    const nearest = await nearestWord(store, word);
    if (nearest !== null) better = better.replaceAll(word, nearest);
  }
  return better === searchable(text) ? null : better;
}

/** Of as many pieces as there may be wrong letters, and one more, one is right. */
async function nearestWord(store: Store, word: string): Promise<string | null> {
  const most = word.length < LONG ? 1 : 2;
  const rows = await store.ask('latinNames', { pieces: piecesOf(word, most + 1), first: NAMES });
  const known = new Set(rows.flatMap(({ names }) => names.match(LATIN_WORD) ?? []));
  const near = [...known].map((other) => ({ other, distance: distance(word, other, most) })).filter((one) => one.distance <= most);
  return near.sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))[0]?.other ?? null;
}

function piecesOf(word: string, count: number): string[] {
  const size = Math.floor(word.length / count);
  return Array.from({ length: count }, (_, i) => word.slice(i * size, i === count - 1 ? undefined : (i + 1) * size));
}

/** Letters to put in, leave out or exchange until the one is the other (Levenshtein 1966); `most` + 1 for any more than that. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const exchanged = (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(exchanged, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return Math.min(above.at(-1) ?? 0, most + 1);
}
