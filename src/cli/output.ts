/** The three ways a command speaks: results on stdout, everything about the run on stderr. */

/** A line of the result. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** A line about the run: never part of what a pipe carries on. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** One sentence about what went wrong. */
export function complain(sentence: string): void {
  tell(`yizheng: ${sentence}`);
}

/** Writes a line and waits where the reader is slower than we are, so that memory stays flat. */
export async function sayWhenRead(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}

/** `yizheng extract … | head` is no error: the reader has what it wanted. */
export function exitWhenPipeCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
