import type { Command } from 'commander';
import { commandFrame, leaveExitCode } from '../commandFrame';
import type { CopyOptions } from '../copy';

export function copyCommand(): Command {
  return commandFrame('copy', 'Copy the whole graph from one store into another. Broken off, it goes on where it was when run again.', [
    ['copy --from data/yizheng.db --to neo4j://localhost:7687', 'into Neo4j, to explore it there'],
    ['copy --from neo4j://localhost:7687 --to city.db', 'into one file, to carry it away'],
  ])
    .requiredOption('--from <store>', 'database file, or the neo4j:// address of a server')
    .requiredOption('--to <store>', 'the same; made if there is none, else empty or a copy that was begun')
    .action(leaveExitCode(run));
}

async function run(options: CopyOptions): Promise<number> {
  const { copy } = await import('../copy');
  return copy(options);
}
