import type { Command } from 'commander';
import { commandFrame, leaveExitCode } from '../commandFrame';

interface ExplainOptions {
  readonly out?: string;
}

export function explainCommand(): Command {
  return commandFrame('explain', 'Show a document as a web page, with the rule behind each mark and what was not taken.', [
    ['explain page.txt --out page.html', 'a page to open in a browser; it needs no network'],
    ['explain - < page.txt > page.html', 'the same from standard input to standard output'],
  ])
    .argument('<file>', 'a file, or - for standard input')
    .option('--out <file>', 'where to write the page (default: standard output)')
    .action(leaveExitCode(run));
}

async function run(path: string, options: ExplainOptions): Promise<number> {
  const { explain } = await import('../explain');
  return explain(path, options.out ?? null);
}
