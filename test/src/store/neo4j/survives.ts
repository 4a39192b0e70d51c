import { openNeo4jStore } from '../../../../src/store/neo4j';
import type { Store } from '../../../../src/store/store';
import type { Neo4jUnderTest } from '../../../neo4j/describeNeo4j';
import { graphOf } from '../graphs';
import { snapshot } from '../snapshot';

/** Enough documents that a crash falls among them. */
const MANY = Array.from({ length: 40 }, (_, n) => graphOf({
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

export function survives(open: () => Promise<Store>, neo4j: () => Neo4jUnderTest): void {
  const onOurOwn = (name: string, run: () => Promise<void>) => test(name, async () => {
    if (neo4j().server !== null) await run();
  });
  const reopen = () => openNeo4jStore({ ...neo4j().access, share: false });

  onOurOwn('a kill in the middle: run again, the graph is that of a single run', async () => {
    const expected = await writtenAtOnce(open);
    const store = await open();
    const ingest = writeEach(store).then(() => 'done', () => 'cut');
    while (await countDocuments(neo4j()) < 5) await pause(20);
    await neo4j().server?.end();
    await store.close();
    expect(await ingest).toBe('cut');
    await neo4j().server?.run();
    const again = await reopen();
    const kept = await countDocuments(neo4j());
    expect(kept).toBeGreaterThanOrEqual(5);
    expect(kept).toBeLessThan(MANY.length);
    await writeEach(again);
    expect(await snapshot(again)).toEqual(expected);
    await again.close();
  });

  onOurOwn('a server that goes away for a while: the write waits and is there once', async () => {
    const store = await open();
    await writeEach(store, MANY.slice(0, 3));
    await neo4j().server?.end();
    const writing = writeEach(store, MANY.slice(3));
    await neo4j().server?.run();
    await writing;
    const found = await snapshot(store);
    await store.close();
    expect(found).toEqual(await writtenAtOnce(open));
  });

  onOurOwn('a read-only database: what is there is read, a write is refused in one sentence', async () => {
    const store = await open();
    await writeEach(store, MANY.slice(0, 3));
    const before = await snapshot(store);
    await store.close();
    // After a crash it would have to recover, which a read-only database cannot.
    await neo4j().server?.end('SIGTERM');
    await neo4j().server?.run(['server.databases.default_to_read_only=true']);
    const reading = await reopen();
    const refused: unknown = await reading.write(MANY).catch((error: unknown) => error);
    const found = await snapshot(reading);
    await reading.close();
    await neo4j().server?.end();
    await neo4j().server?.run();
    expect(String(refused)).toMatch(/\(neo4j\) is read-only; make it writable or name another database\.$/);
    expect(found).toEqual(before);
  });

  test('writers at the same time: nothing is lost and nothing doubled', async () => {
    const expected = await writtenAtOnce(open);
    const stores = [await open(), await reopen(), await reopen()];
    await Promise.all(stores.map((store, i) => writeEach(store, MANY.filter((_, n) => n % 4 === i || n % 4 === 3))));
    expect(await snapshot(stores[0] as Store)).toEqual(expected);
    await Promise.all(stores.map((store) => store.close()));
  });
}

async function writtenAtOnce(open: () => Promise<Store>): Promise<unknown> {
  const store = await open();
  await store.write(MANY);
  const found = await snapshot(store);
  await store.close();
  return found;
}

async function writeEach(store: Store, graphs = MANY): Promise<void> {
  for (const graph of graphs) await store.write(graph);
}

async function countDocuments(neo4j: Neo4jUnderTest): Promise<number> {
  const [found] = await neo4j.cypher('MATCH (entry:YizhengLedger) RETURN count(entry) AS documents');
  return Number(found?.documents);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
