import { Command } from 'commander';

/** What a command does with its arguments; resolves to its exit code. */
export type Run<Arguments extends readonly unknown[]> = (...given: Arguments) => Promise<number>;

/** Makes an action of a `Run`: commander ignores what an action returns, the process needs its exit code. */
export function leaveExitCode<Arguments extends readonly unknown[]>(run: Run<Arguments>): Run<Arguments> {
  return async (...given) => {
    const code = await run(...given);
    process.exitCode = code;
    return code;
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
