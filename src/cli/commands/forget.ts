import type { Command } from 'commander';
import { commandFrame, leaveExitCode } from '../commandFrame';
import { storeOption } from '../options';
import type { Given } from '../settings';

export function forgetCommand(): Command {
  return commandFrame('forget', 'Withdraw documents and all that only they said.', [
    ['forget pages/2026-01-20.txt', 'by the path it was taken in from'],
    ['forget document:3f1c9a0b2d4e5f60', 'by the id of the document'],
  ])
    .argument('<document...>', 'ids of documents, or the paths they were taken in from')
    .addOption(storeOption())
    .action(leaveExitCode(run));
}

async function run(documents: readonly string[], options: Given): Promise<number> {
  const { forget } = await import('../forget');
  return forget(documents, options);
}
