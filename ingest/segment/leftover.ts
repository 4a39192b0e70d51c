import type { Span } from '../types';

/** What of a stretch none of the taken spans covers, in order. */
export function leftover(whole: Span, taken: readonly Span[]): Span[] {
  const free: Span[] = [];
  let at = whole.start;
  for (const span of [...taken].sort((a, b) => a.start - b.start)) {
    if (span.start > at) free.push({ start: at, end: Math.min(span.start, whole.end) });
    at = Math.max(at, span.end);
  }
  if (at < whole.end) free.push({ start: at, end: whole.end });
  return free;
}
