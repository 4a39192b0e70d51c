import type { Command } from 'commander';
import { readConfig, readPort } from '../../config';
import { commandFrame, leaveExitCode } from '../commandFrame';
import { addressOptions, storeOption } from '../options';

interface Options {
  readonly store?: string;
  readonly host?: string;
  readonly port?: string;
}

export function startCommand(): Command {
  const [host, port] = addressOptions();
  return commandFrame('start', 'Take in documents (the invented samples if none are given) and serve the graph.', [
    ['start', 'try it: samples/ goes into data/samples.db, then http://127.0.0.1:4000/graphql answers'],
    ['start pages/', 'your own pages go into data/yizheng.db, apart from the samples'],
    ['start --port 4001 a.txt b.html', 'the same at another port'],
  ])
    .argument('[path...]', 'files, folders, or - for standard input')
    .addOption(storeOption())
    .addOption(host)
    .addOption(port)
    .action(leaveExitCode(run));
}

async function run(paths: readonly string[], options: Options): Promise<number> {
  const config = readConfig();
  const port = options.port === undefined ? config.port : readPort(options.port);
  const { start } = await import('../start');
  const store = options.store ?? (paths.length === 0 ? config.samplesStore : config.store);
  return start(paths, { store, host: options.host ?? config.host, port });
}
