import type { Segment } from './segment';

/** — 3 —, 第3页 共8页, 3 / 8 */
const PAGE_NUMBER = /^(?:[-–—·\s]*\d{1,4}[-–—·\s]*|第\s?\d{1,4}\s?页[，,\s]*(?:共\s?\d{1,4}\s?页)?|\d{1,4}\s?\/\s?\d{1,4})$/;

/** The segments of a page, from the top, but for the number that stands alone on its first or last line. */
export function withoutPageNumber(segments: readonly Segment[]): Segment[] {
  const outer = [segments[0], segments.at(-1)];
  return segments.filter((segment) => !(outer.includes(segment) && PAGE_NUMBER.test(segment.text) && isAlone(segment, segments)));
}

function isAlone(segment: Segment, segments: readonly Segment[]): boolean {
  return segments.every((other) => other === segment || Math.abs(other.baseline - segment.baseline) > segment.size);
}
