import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** Runs a command without input, its output shown; true where it ends with 0. */
export function succeeds(command: string, given: readonly string[]): boolean {
  return spawnSync(command, given, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** The same with its standard output kept in a file. */
export function succeedsInto(file: string, command: string, given: readonly string[]): boolean {
  const output = openSync(file, 'w');
  try {
    return spawnSync(command, given, { stdio: ['ignore', output, 'inherit'] }).status === 0;
  } finally {
    closeSync(output);
  }
}
