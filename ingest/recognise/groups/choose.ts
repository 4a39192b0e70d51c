import type { Span } from '../../types';

/**
 * Of readings that overlap, the longest; of equally long ones, the first given. Returned in order of place.
 * `length` is that of the text.
 */
export function longestApart<R extends Span>(readings: readonly R[], length: number): R[] {
  if (readings.length < 2) return [...readings];
  const taken = new Uint8Array(length);
  const byLength = [...readings].sort((a, b) => (b.end - b.start) - (a.end - a.start));
  const chosen = byLength.filter(({ start, end }) => {
    for (let i = start; i < end; i++) if (taken[i] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return chosen.sort((a, b) => a.start - b.start);
}
