import type { Span } from '../../ingest/types';

/** A stretch of text under the same marks, by their index. */
export interface Segment extends Span {
  readonly marks: readonly number[];
}

/** Cuts a text of some length wherever a mark begins or ends; the segments cover it all, in order. */
export function segmentsOf(length: number, marks: readonly Span[]): Segment[] {
  const starting = indexBy(marks, ({ start }) => start);
  const ending = indexBy(marks, ({ end }) => end);
  const cuts = [...new Set([0, length, ...starting.keys(), ...ending.keys()])].sort((a, b) => a - b);
  const open = new Set<number>();
  return cuts.slice(0, -1).map((start, index) => {
    for (const mark of ending.get(start) ?? []) open.delete(mark);
    for (const mark of starting.get(start) ?? []) open.add(mark);
    return { start, end: cuts[index + 1] as number, marks: [...open] };
  });
}

/** Marks that hold nothing are left out: they cover no text. */
function indexBy(marks: readonly Span[], offset: (mark: Span) => number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  marks.forEach((mark, index) => {
    if (mark.end > mark.start) found.set(offset(mark), [...found.get(offset(mark)) ?? [], index]);
  });
  return found;
}
