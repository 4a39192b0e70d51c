import type { Command } from 'commander';
import { commandFrame, leaveExitCode } from '../commandFrame';
import { storeOption } from '../options';
import type { Given } from '../settings';

export function verifyCommand(): Command {
  return commandFrame('verify', 'Read the sources again and check that every quote stands where the graph says.', [
    ['verify', 'check data/yizheng.db; exit code 1 where a quote is not found in its place'],
    ['verify --store data/samples.db', 'check another store'],
  ])
    .addOption(storeOption())
    .action(leaveExitCode(run));
}

async function run(options: Given): Promise<number> {
  const { verify } = await import('../verify');
  return verify(options);
}
