import { Option, type Command } from 'commander';
import { commandFrame, leaveExitCode } from '../commandFrame';
import { storeOption } from '../options';
import type { Given } from '../settings';

export function exportCommand(): Command {
  return commandFrame('export', 'Write the graph as files for another program, and say how it takes them in.', [
    ['export --to neo4j-csv import/', 'for neo4j-admin database import: the fastest way for very many documents'],
    ['export --store city.db --to neo4j-csv import/', 'the same of another store'],
  ])
    .argument('<folder>', 'where to write: a new or empty folder')
    .addOption(new Option('--to <format>', 'the form of the files').choices(['neo4j-csv']).makeOptionMandatory())
    .addOption(storeOption())
    .action(leaveExitCode(run));
}

async function run(folder: string, options: Given): Promise<number> {
  const { exportGraph } = await import('../export');
  return exportGraph(folder, options);
}
