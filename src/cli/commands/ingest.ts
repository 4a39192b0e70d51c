import type { Command } from 'commander';
import { commandFrame, leaveExitCode } from '../commandFrame';
import { storeOption, workersOption } from '../options';
import type { Given } from '../settings';

export function ingestCommand(): Command {
  return commandFrame('ingest', 'Take documents in. The same file twice changes nothing, a changed one replaces what it said.', [
    ['ingest pages/', 'take in every file of a folder'],
    ['ingest --store city.db 2026-01-20.txt', 'take in one page, into a database file of your own'],
  ])
    .argument('<path...>', 'files (text, HTML, PDF, Word, Excel, JSON), folders, or - for standard input')
    .addOption(storeOption())
    .addOption(workersOption())
    .action(leaveExitCode(run));
}

async function run(paths: readonly string[], options: Given): Promise<number> {
  const { ingest } = await import('../ingest');
  return ingest(paths, options);
}
