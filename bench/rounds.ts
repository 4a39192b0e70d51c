type Work = () => unknown;

/** Seconds that two pieces of work take. */
export interface Duel {
  readonly ours: number;
  readonly baseline: number;
}

/** How often: the rounds to warm up are not counted. */
export interface Rounds {
  readonly warmUp: number;
  readonly counted: number;
}

const FEW: Rounds = { warmUp: 1, counted: 5 };

/**
 * Times two pieces of work in turns, so that what slows the machine down slows both, and each goes first in every
 * other round. The medians.
 */
export async function duel(ours: Work, baseline: Work, { warmUp, counted }: Rounds = FEW): Promise<Duel> {
  const times: Duel[] = [];
  for (let round = 0; round < warmUp + counted; round++) {
    const time = await oneRound(ours, baseline, round % 2 === 0);
    if (round >= warmUp) times.push(time);
  }
  return { ours: median(times.map((time) => time.ours)), baseline: median(times.map((time) => time.baseline)) };
}

async function oneRound(ours: Work, baseline: Work, oursFirst: boolean): Promise<Duel> {
  if (oursFirst) {
    const time = await seconds(ours);
    return { ours: time, baseline: await seconds(baseline) };
  }
  const time = await seconds(baseline);
  return { ours: await seconds(ours), baseline: time };
}

export async function seconds(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
