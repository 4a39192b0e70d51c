import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../../schema/dataFile';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run finds around it. */
export interface Given {
  readonly input?: string;
  /** Undefined takes one away that is set. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** The built program (`pretest` builds it), as a person starts it. */
export const MAIN = join(packageRoot, 'dist/src/cli/main.js');

/** Runs the program to its end in a folder. */
export function runCli(folder: string, args: readonly string[], given: Given = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: { ...process.env, ...given.environment } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(given.input ?? '');
  });
}
