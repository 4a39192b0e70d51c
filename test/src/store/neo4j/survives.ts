import type { DocumentGraph } from '../../../../ingest/types';
import { openNeo4jStore } from '../../../../src/store/neo4j';
import { openSqliteStore } from '../../../../src/store/sqlite';
import type { Store } from '../../../../src/store/store';
import type { Neo4jUnderTest } from '../../../neo4j/describeNeo4j';
import { graphOf } from '../graphs';
import { EVERYTHING, snapshot } from '../snapshot';

/** Enough documents that a crash falls among them. */
const MANY = Array.from({ length: 24 }, (_, n) => graphOf({
  uri: `${n}.txt`, text: `第${n}件提案：完善课后服务。`, date: `2025-0${1 + (n % 9)}-11`,
  statements: [
    ['MADE', `delegate:云溪/${n % 5}`, `contribution:proposal-${n}`],
    ['ON_BEHALF_OF', `contribution:proposal-${n}`, 'organization:云溪/民盟云溪市委'],
    ['BRANCH_OF', 'organization:云溪/民盟云溪市委', 'party:中国民主同盟'],
    ['ADVOCATES', `contribution:proposal-${n}`, `theme:课后服务${n % 7}`, { stance: 'supports' }],
    ['BROADER', `theme:课后服务${n % 7}`, 'theme:education', { score: 1 }],
    ['RECORDED_IN', `contribution:proposal-${n}`, 'this'],
  ],
}));

/** As long as a server may be away without anybody noticing, in milliseconds. */
const AWAY = 20_000;

/** On a busy machine a server takes its time to come up again. */
const PATIENCE = 300_000;

/** The last of these leaves the server read-only: each start of it costs. */
export function survives(open: () => Promise<Store>, neo4j: () => Neo4jUnderTest): void {
  const onOurOwn = (name: string, run: () => Promise<void>) => test(name, async () => {
    if (neo4j().server !== null) await run();
  }, 2 * PATIENCE);
  const reopen = () => openNeo4jStore({ ...neo4j().access, share: false, patience: PATIENCE });
  let expected: unknown;
  beforeAll(async () => { expected = await writtenAtOnce(); });

  test('writers at the same time, of the same things in opposite order: nothing is lost and nothing doubled', async () => {
    const stores = [await open(), await reopen(), await reopen()];
    const orders = [MANY, [...MANY].reverse(), MANY.filter((_, n) => n % 3 === 0)];
    await Promise.all(stores.map((store, i) => writeEach(store, orders[i])));
    expect(await snapshot(stores[0] as Store)).toEqual(expected);
    await Promise.all(stores.map((store) => store.close()));
  });

  onOurOwn('a server that does not answer for 20 seconds: the ingest goes on', async () => {
    const store = await open();
    await writeEach(store, MANY.slice(0, 5));
    const writing = writeEach(store, MANY.slice(5));
    await neo4j().server?.freeze(AWAY);
    await writing;
    expect(await snapshot(store)).toEqual(expected);
    await store.close();
  });

  onOurOwn('a kill in the middle: who waits goes on, who gave up runs again, and the graph is that of a single run', async () => {
    await (await open()).close();
    const [waits, givesUp] = [await reopen(), await reopen()];
    await writeEach(givesUp, MANY.slice(0, 5));
    const waiting = writeEach(waits, MANY.slice(0, 16));
    const cut = writeEach(givesUp, MANY.slice(5)).then(() => 'done', () => 'cut');
    await neo4j().server?.end();
    await givesUp.close();
    expect(await cut).toBe('cut');
    await neo4j().server?.run();
    await waiting;
    expect(await countDocuments(neo4j())).toBeLessThan(MANY.length);
    await writeEach(waits);
    expect(await snapshot(waits)).toEqual(expected);
    await waits.close();
  });

  onOurOwn('a read-only database: what is there is read, a write is refused in one sentence', async () => {
    const store = await open();
    await store.write(MANY);
    await store.close();
    // After a crash it would have to recover, which a read-only database cannot.
    await neo4j().server?.end('SIGTERM');
    await neo4j().server?.run(['server.databases.default_to_read_only=true']);
    const reading = await reopen();
    const refused: unknown = await reading.write(MANY.map((graph) => ({ ...graph, extractor: '2' }))).catch((error: unknown) => error);
    expect(String(refused)).toMatch(/\(neo4j\) is read-only; make it writable or name another database\.$/);
    // A look is enough: a server that has just started plans each question anew.
    expect(await reading.ask('documents', EVERYTHING)).toHaveLength(MANY.length);
    await reading.close();
  });
}

/** By the embedded store, which answers as Neo4j does. */
async function writtenAtOnce(): Promise<unknown> {
  const store = await openSqliteStore(':memory:');
  await store.write(MANY);
  const found = await snapshot(store);
  await store.close();
  return found;
}

async function writeEach(store: Store, graphs: readonly DocumentGraph[] = MANY): Promise<void> {
  for (const graph of graphs) await store.write(graph);
}

async function countDocuments(neo4j: Neo4jUnderTest): Promise<number> {
  const [found] = await neo4j.cypher('MATCH (entry:YizhengLedger) RETURN count(entry) AS documents');
  return Number(found?.documents);
}
