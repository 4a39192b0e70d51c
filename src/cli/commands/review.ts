import { InvalidArgumentError, type Command } from 'commander';
import { commandFrame, leaveExitCode } from '../commandFrame';
import { storeOption } from '../options';
import type { ReviewOptions } from '../review';

const MOST = 1_000;
const CLAIM = 'document:3f1c9a0b2d4e5f60 ON_BEHALF_OF contribution:1c9d62d5e4b1a0f7 party:中国民主同盟';

export function reviewCommand(): Command {
  return commandFrame('review', 'List what is worth a look, or say whether a claim is right. What is wrong counts no more, from then on.', [
    ['review --first 50', 'the fifty claims that are least sure, and themes that fit no concept'],
    [`review --wrong ${CLAIM} --note '指的是民进'`, 'leave a claim out'],
    [`review --withdraw ${CLAIM}`, 'take that back'],
    ['query judgements', 'all that was said of claims'],
  ])
    .argument('[claim...]', 'document, type of relation and both ends, as they are listed')
    .option('--wrong', 'it is not so')
    .option('--right', 'it is so: it is listed no more')
    .option('--withdraw', 'take back what was said of it')
    .option('--note <text>', 'why')
    .option('--by <name>', 'who says so (default: who you are logged in as)')
    .option('--first <count>', 'how many of each are listed', readCount, 20)
    .addOption(storeOption())
    .action(leaveExitCode(run));
}

async function run(claim: readonly string[], options: ReviewOptions): Promise<number> {
  const { review } = await import('../review');
  return review(claim, options);
}

function readCount(given: string): number {
  const count = Number(given);
  if (Number.isInteger(count) && count > 0 && count <= MOST) return count;
  throw new InvalidArgumentError(`It must be a number from 1 to ${MOST}.`);
}
