import { Command } from 'commander';

/**
 * Makes an action of what a command does: commander ignores what an action returns, the process needs its exit code.
 * @param run resolves to the exit code
 */
export function leaveExitCode<Arguments extends unknown[]>(run: (...given: Arguments) => Promise<number>) {
  return async (...given: Arguments): Promise<void> => {
    process.exitCode = await run(...given);
  };
}

/**
 * A command with its examples under the options of its `--help`.
 * @param examples pairs of what to type after `yizheng` and what it does
 */
export function commandFrame(name: string, description: string, examples: ReadonlyArray<readonly [string, string]>): Command {
  const lines = examples.map(([typed, does]) => `  $ yizheng ${typed}\n      ${does}`);
  return new Command(name)
    .description(description)
    .option('--verbose', 'show where an error came from')
    .addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

/** Collects a repeatable option: `-p a=1 -p b=2`. */
export function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}
