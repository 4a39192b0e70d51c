import type { Command } from 'commander';
import { commandFrame, leaveExitCode } from '../commandFrame';
import type { ExtractOptions } from '../extract';
import { workersOption } from '../options';

export function extractCommand(): Command {
  return commandFrame('extract', 'Print what is found in documents, with its place in the text. Touches no store.', [
    ['extract page.txt', 'a readable table of delegates, groups, themes and places'],
    ['extract --json pages/*.txt > found.jsonl', 'one JSON object a line, one for each file, in the order given'],
  ])
    .argument('<path...>', 'files (text, HTML, PDF, Word, Excel, JSON), folders, or - for standard input')
    .option('--json', 'one JSON object a line')
    .addOption(workersOption())
    .action(leaveExitCode(run));
}

async function run(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const { extract } = await import('../extract');
  return extract(paths, options);
}
