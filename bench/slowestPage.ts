import { documentGraph } from '../ingest/pipeline';
import type { SourceText } from '../ingest/types';
import type { Measured } from './measure';
import { median } from './rounds';
import type { Texts } from './texts';

/** A page may be slow because the machine was busy: so many of the slowest are read again, and their best time counts. */
const AGAIN = 20;
const TIMES = 3;
const LIMIT = 20;

/** Microseconds a character that the slowest page takes, against the median of all pages. */
export function slowestPage({ name, sources }: Texts): Measured {
  for (const source of sources) documentGraph(source);
  const paces = sources.map((source) => ({ source, pace: paceOf(source) })).sort((one, other) => other.pace - one.pace);
  const slowest = paces.slice(0, AGAIN).map(({ source }) => Math.min(...Array.from({ length: TIMES }, () => paceOf(source))));
  return {
    name: `slowest page, ${name}`, unit: 'µs/char', demand: 'at most', limit: LIMIT,
    ours: Math.max(...slowest), against: median(paces.map(({ pace }) => pace)), baseline: 'median page',
  };
}

function paceOf(source: SourceText): number {
  const start = performance.now();
  documentGraph(source);
  return (performance.now() - start) * 1000 / source.text.length;
}
