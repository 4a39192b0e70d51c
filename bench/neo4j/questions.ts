import type { Store } from '../../src/store/store';
import type { Measured } from '../measure';
import { duel, type Rounds } from '../rounds';
import type { Asked } from '../service/asked';
import { bareStatements } from '../service/bare/neo4j';
import { askAbout } from './examples';
import type { Server } from './server';

/** A question takes milliseconds, and the server is slower at times: few rounds would tell that and nothing else. */
const ROUNDS: Rounds = { warmUp: 5, counted: 101 };

/** Milliseconds of each question through the store, at the median, against its bare statement with the driver. */
export async function askNeo4j(server: Server, store: Store): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const asked of await askAbout(store)) measured.push(await askBoth(server, store, asked));
  return measured;
}

async function askBoth({ driver, access: { database } }: Server, store: Store, asked: Asked): Promise<Measured> {
  const time = await duel(
    () => store.ask(asked.question, asked.parameters as never), bareStatements(driver, database, [asked]), ROUNDS,
  );
  return {
    name: `${asked.question}, Neo4j`, unit: 'ms', demand: 'at most', limit: 1.3,
    ours: time.ours * 1_000, against: time.baseline * 1_000, baseline: 'bare statement',
  };
}
