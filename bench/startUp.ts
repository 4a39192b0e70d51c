import type { Measured } from './measure';
import { runProgram } from './program';
import { median, seconds } from './rounds';

const BOUND = 0.3;

/** Seconds until `yizheng --help` has ended: what every other command waits for too. */
export async function startUp(): Promise<Measured> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) times.push(await seconds(() => runProgram(['--help'])));
  return { name: 'yizheng --help', unit: 's', ours: median(times), against: BOUND, baseline: 'bound', demand: 'at most', limit: 1 };
}
