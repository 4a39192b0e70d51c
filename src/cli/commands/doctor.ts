import type { Command } from 'commander';
import { commandFrame, leaveExitCode } from '../commandFrame';
import { storeOption } from '../options';
import type { Given } from '../settings';

export function doctorCommand(): Command {
  return commandFrame('doctor', 'Say what is installed, which store is used, what is wrong and how to mend it.', [
    ['doctor', 'look at this installation and data/yizheng.db'],
    ['doctor --store data/samples.db', 'look at another store'],
  ])
    .addOption(storeOption())
    .action(leaveExitCode(run));
}

async function run(options: Given): Promise<number> {
  const { doctor } = await import('../doctor');
  return doctor(options);
}
