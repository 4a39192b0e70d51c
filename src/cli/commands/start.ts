import type { Command } from 'commander';
import { commandFrame, leaveExitCode } from '../commandFrame';
import { addressOptions, storeOption, workersOption } from '../options';
import type { Given } from '../settings';

export function startCommand(): Command {
  const [host, port] = addressOptions();
  return commandFrame('start', 'Take in documents (the invented samples if none are given) and serve the graph.', [
    ['start', 'try it: samples/ goes into data/samples.db, then http://127.0.0.1:4000/graphql answers'],
    ['start pages/', 'your own pages go into data/yizheng.db, apart from the samples'],
    ['start --port 4001 a.txt b.html', 'the same at another port'],
  ])
    .argument('[path...]', 'files (text, HTML, PDF, Word, Excel, JSON), folders, or - for standard input')
    .addOption(storeOption())
    .addOption(workersOption())
    .addOption(host)
    .addOption(port)
    .action(leaveExitCode(run));
}

async function run(paths: readonly string[], options: Given): Promise<number> {
  const { start } = await import('../start');
  return start(paths, options);
}
