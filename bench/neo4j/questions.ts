import type { Store } from '../../src/store/store';
import type { Measured } from '../measure';
import { median, seconds } from '../rounds';
import type { Asked } from '../service/asked';
import { bareStatements } from '../service/bare/neo4j';
import { askAbout } from './examples';
import type { Server } from './server';

const TIMES = 21;

/** Milliseconds of each question through the store, at the median, against its bare statement with the driver. */
export async function askNeo4j(server: Server, store: Store): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const asked of await askAbout(store)) measured.push(await askBoth(server, store, asked));
  return measured;
}

/** In turns, so that what slows the machine down slows both; the first of each is not counted. */
async function askBoth({ driver, access: { database } }: Server, store: Store, asked: Asked): Promise<Measured> {
  const bare = bareStatements(driver, database, [asked]);
  const [ours, baseline] = [[] as number[], [] as number[]];
  for (let n = 0; n <= TIMES; n++) {
    ours.push(await seconds(() => store.ask(asked.question, asked.parameters as never)));
    baseline.push(await seconds(bare));
  }
  return {
    name: `${asked.question}, Neo4j`, unit: 'ms', demand: 'at most', limit: 1.3,
    ours: median(ours.slice(1)) * 1_000, against: median(baseline.slice(1)) * 1_000, baseline: 'bare statement',
  };
}
