import { textLikeness, type ToldAct } from './act';
import type { Link } from './pairs';

export interface Reprint {
  readonly id: string;
  /** The act that it tells again. */
  readonly original: string;
  /** From 0 to 1, to two places. */
  readonly likeness: number;
}

interface Ranked {
  readonly one: string;
  readonly other: string;
  readonly likeness: number;
}

/**
 * Which of these acts tell another one again: the same whatever the order of acts and links.
 * The most alike are put together first, and never two that one document tells apart.
 * @param links pairs that are the same act: all that any act has that stands in one of them
 */
export function reprintsAmong(links: readonly Link[]): Reprint[] {
  const clusters = new Map(links.flat().map((act) => [act.id, [act]]));
  for (const { one, other } of inOrder(links)) {
    const [a, b] = [clusters.get(one), clusters.get(other)];
    if (a === undefined || b === undefined || a === b || sharesDocument(a, b)) continue;
    const both = [...a, ...b];
    for (const { id } of both) clusters.set(id, both);
  }
  return [...new Set(clusters.values())].flatMap(reprintsOf);
}

function inOrder(links: readonly Link[]): Ranked[] {
  const all = links.map(([one, other]): Ranked => {
    const [first, second] = one.id < other.id ? [one, other] : [other, one];
    return { one: first.id, other: second.id, likeness: textLikeness(first, second) };
  });
  return all.sort((a, b) => b.likeness - a.likeness || compare(a.one, b.one) || compare(a.other, b.other));
}

function sharesDocument(one: readonly ToldAct[], other: readonly ToldAct[]): boolean {
  const documents = new Set(one.flatMap((act) => act.documents));
  return other.some((act) => act.documents.some((document) => documents.has(document)));
}

/** The original is the earliest; of one day the longest; of one length that of the lowest id. */
function reprintsOf(cluster: readonly ToldAct[]): Reprint[] {
  const [original, ...others] = [...cluster].sort((a, b) => compare(day(a), day(b)) || length(b) - length(a) || compare(a.id, b.id));
  if (original === undefined) return [];
  return others.map((act) => ({ id: act.id, original: original.id, likeness: Math.round(textLikeness(act, original) * 100) / 100 }));
}

/** Undated ones last. */
function day({ date }: ToldAct): string {
  return date === '' ? '9' : date;
}

function length({ sketches }: ToldAct): number {
  return Math.max(0, ...sketches.map(({ size }) => size));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
