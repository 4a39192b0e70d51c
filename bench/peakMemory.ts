import { join } from 'node:path';
import type { Measured } from './measure';
import { runProgram } from './program';

const BOUND = 600;

/** Most memory in MB that `yizheng ingest` holds while it takes in a folder, in a process of its own. */
export function peakMemory(name: string, folder: string, scratch: string): Measured {
  const given = ['ingest', '--store', join(scratch, 'peak.db'), folder];
  const { stderr } = runProgram(given, ['--require', join(__dirname, 'reportPeak.js')]);
  return {
    name: `peak memory, ${name}`, unit: 'MB', ours: reported(stderr), against: BOUND, baseline: 'bound', demand: 'at most', limit: 1,
  };
}

function reported(stderr: string): number {
  return Number(/peak (\d+) kB/.exec(stderr)?.[1] ?? NaN) / 1000;
}
