import type { Command } from 'commander';
import { readConfig, readPort } from '../../config';
import { commandFrame, leaveExitCode } from '../commandFrame';
import { addressOptions, storeOption } from '../options';

interface Options {
  readonly store?: string;
  readonly host?: string;
  readonly port?: string;
}

export function serveCommand(): Command {
  const [host, port] = addressOptions();
  return commandFrame('serve', 'Answer questions over GraphQL, with GraphiQL in the browser.', [
    ['serve', 'serve data/yizheng.db at http://127.0.0.1:4000/graphql'],
    ['serve --store data/samples.db --port 4001', 'serve another store beside it'],
  ])
    .addOption(storeOption())
    .addOption(host)
    .addOption(port)
    .action(leaveExitCode(run));
}

async function run(options: Options): Promise<number> {
  const config = readConfig();
  const port = options.port === undefined ? config.port : readPort(options.port);
  const { serve } = await import('../serve');
  return serve({ store: options.store ?? config.store, host: options.host ?? config.host, port });
}
