#!/usr/bin/env node
import { Command } from 'commander';
import { packageVersion } from '../app/packageVersion';
import { loadSettingsFile } from '../config/settingsFile';
import { commands } from './commands';
import { exitCode } from './exitCode';
import { exitWhenPipeCloses } from './output';

/** Runs the program and leaves its exit code: 0 done, 1 some input failed, 2 wrong use. */
async function main(argv: string[]): Promise<void> {
  // graphql-js looks at every value of an answer twice where nobody says so.
  process.env['NODE_ENV'] ??= 'production';
  exitWhenPipeCloses();
  const program = buildProgram();
  try {
    loadSettingsFile();
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = exitCode(error, argv.includes('--verbose'));
  }
}

function buildProgram(): Command {
  const program = new Command('yizheng')
    .description('议政图谱: which groups back which themes in Chinese political consultation, with the sentence that says so')
    .version(packageVersion())
    .showHelpAfterError('(yizheng --help, or --help after a command, says how)')
    .exitOverride();
  for (const command of Object.values(commands)) program.addCommand(command().copyInheritedSettings(program));
  return program;
}

void main(process.argv);
