import { setTimeout } from 'node:timers/promises';

/** One request, from asking to the whole of its answer. */
export type Ask = () => unknown;

/** How some clients fared that ask again as soon as they are answered. Times in milliseconds. */
export interface Load {
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
}

/** Requests that are not counted: connections open, code is compiled. */
const WARM_UP = 30;

/**
 * Has clients ask at once.
 * @param seconds for how long; at least once each
 */
export async function load(ask: Ask, clients: number, seconds: number): Promise<Load> {
  // Connections that the other side closed while something was measured in this process are noticed now.
  await setTimeout(20);
  for (let n = 0; n < WARM_UP; n++) await ask();
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(Array.from({ length: clients }, () => askUntil(ask, start + seconds * 1_000, times)));
  const perSecond = times.length * 1_000 / (performance.now() - start);
  times.sort((one, other) => one - other);
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), perSecond };
}

async function askUntil(ask: Ask, end: number, times: number[]): Promise<void> {
  do {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  } while (performance.now() < end);
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
