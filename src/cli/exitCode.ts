import { CommanderError } from 'commander';
import { ConfigError, YizhengError } from '../errors';
import { complain } from './output';

/**
 * What a failed command leaves: 0 for `--help` and `--version`, 2 where it was used wrongly, else 1.
 * Says why on stderr in one sentence; `verbose` adds the stack and the causes.
 */
export function exitCode(error: unknown, verbose: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  complain(verbose ? wholeStory(error) : sentence(error));
  return error instanceof ConfigError ? 2 : 1;
}

/** One line for a person: our own messages as they stand, a stranger's with what to do about it. */
export function sentence(error: unknown): string {
  if (error instanceof YizhengError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `Something unforeseen happened: ${message.split('\n')[0] ?? ''} (run again with --verbose to see where)`;
}

/** With stack and causes, for those who look for the fault. */
export function wholeStory(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${wholeStory(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
