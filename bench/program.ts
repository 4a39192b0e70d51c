import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../schema/dataFile';

const MAIN = join(packageRoot, 'dist', 'src', 'cli', 'main.js');

/** Runs the built program as a person would. Throws where it fails, with what it said. */
export function runProgram(
  given: readonly string[], nodeOptions: readonly string[] = [], environment: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> {
  const env = { ...process.env, ...environment };
  const ended = spawnSync(process.execPath, [...nodeOptions, MAIN, ...given], { encoding: 'utf8', maxBuffer: 1 << 28, env });
  if (ended.status !== 0) throw new Error(`yizheng ${given.join(' ')} ended with ${ended.status}: ${ended.stderr.slice(-2000)}`);
  return ended;
}
