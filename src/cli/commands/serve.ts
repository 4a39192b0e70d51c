import type { Command } from 'commander';
import { commandFrame, leaveExitCode } from '../commandFrame';
import { addressOptions, storeOption } from '../options';
import type { Given } from '../settings';

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

async function run(options: Given): Promise<number> {
  const { serve } = await import('../serve');
  return serve(options);
}
