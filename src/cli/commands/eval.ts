import type { Command } from 'commander';
import { commandFrame, leaveExitCode } from '../commandFrame';
import type { EvalOptions } from '../eval';

export function evalCommand(): Command {
  return commandFrame('eval', 'Compare what is found in annotated texts with their annotations. Touches no store.', [
    ['eval ../shared/corpus/dev', 'precision, recall and F1 of each part, over all texts'],
    ['eval my-texts --misses', 'with what was missed and falsely found, and its sentence'],
    ['eval my-texts --per-rule --by kind', 'with a table of the rules, and one for each kind of text in my-texts/sources.tsv'],
  ])
    .argument('<folder>', 'texts and annotations: text/ and gold/, or both in the folder itself')
    .option('--per-file', 'true positives, found and annotated of each file')
    .option('--misses', 'what was missed and falsely found, with its sentence')
    .option('--per-rule', 'how often each rule was right')
    .option('--by <column>', 'a table for each value of a column of the table of sources')
    .option('--sources <file>', 'the table of sources (default: sources.tsv in the folder)')
    .option('--json', 'one JSON object with all that was asked for')
    .action(leaveExitCode(run));
}

async function run(folder: string, options: EvalOptions): Promise<number> {
  const { evalFolder } = await import('../eval');
  return evalFolder(folder, options);
}
