import type { DocumentGraph } from '../../../../ingest/types';
import { openNeo4jStore } from '../../../../src/store/neo4j';
import { openSqliteStore } from '../../../../src/store/sqlite';
import type { Store } from '../../../../src/store/store';
import { ClusterMember } from '../../../neo4j/clusterMember';
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

/** What a write takes one after the other: the mark, the entry of the ledger, the themes. */
const MARK = 'MATCH (schema:YizhengSchema) SET schema.held = true';
const ENTRY = "MATCH (entry:YizhengLedger {uri: '0.txt'}) SET entry.held = true";
// With far more besides: of two that wait for each other the server ends the one that holds less.
const MUCH = 'UNWIND range(1, 2000) AS n CREATE (:Held)';
const THEME = "MATCH (node) WHERE node:Held OR node.id = 'theme:education' SET node.held = true";
const WAITING = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS waiting";

/** As long as a server may be away without anybody noticing, in milliseconds. */
const AWAY = 20_000;

const READ_ONLY = { 'server.databases.default_to_read_only': 'true' };

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

  test('a deadlock: the server ends the write, which is done again', async () => {
    const store = await open();
    await store.write(MANY.slice(0, 2));
    await neo4j().cypher(MUCH);
    const entry = await neo4j().hold(ENTRY);
    const writing = store.write({ ...MANY[8] as DocumentGraph, uri: '0.txt' });
    await areWaiting(neo4j(), 1);
    // The write holds the mark and waits for the entry; this one holds the theme and waits for the mark.
    const theme = await neo4j().hold(THEME);
    const marking = theme.run(MARK);
    await areWaiting(neo4j(), 2);
    await entry.rollback();
    await marking;
    await theme.rollback();
    await expect(writing).resolves.toMatchObject({ changed: ['0.txt'] });
    await neo4j().cypher('MATCH (node:Held) DELETE node');
    await store.write(MANY);
    expect(await snapshot(store)).toEqual(expected);
    await store.close();
  });

  test('a connection that is cut in the middle of a write: the write is done again', async () => {
    await (await open()).close();
    const member = await ClusterMember.before(neo4j().access.uri);
    const store = await openNeo4jStore({ ...neo4j().access, uri: `bolt://${member.address}`, share: false });
    await writeEach(store, MANY.slice(0, 5));
    member.cut(8);
    const twice = await statementsOf(member, () => store.write(MANY[5] as DocumentGraph));
    expect(twice).toBeGreaterThan(await statementsOf(member, () => store.write(MANY[6] as DocumentGraph)));
    await writeEach(store, MANY.slice(7));
    expect(await snapshot(store)).toEqual(expected);
    await store.close();
    member.close();
  });

  test('another member of a cluster becomes the leader in the middle of a write: it is done again there', async () => {
    await (await open()).close();
    const [former, later] = [await ClusterMember.before(neo4j().access.uri), await ClusterMember.before(neo4j().access.uri)];
    const store = await openNeo4jStore({ ...neo4j().access, uri: `neo4j://${former.address}`, share: false });
    await writeEach(store, MANY.slice(0, 5));
    expect([former.statements.refused, later.statements.written]).toEqual([0, 0]);
    former.stepDown(5, later);
    await writeEach(store, MANY.slice(5));
    expect(former.statements.refused).toBeGreaterThan(0);
    expect(later.statements.written).toBeGreaterThan(0);
    expect(await snapshot(store)).toEqual(expected);
    await store.close();
    for (const member of [former, later]) member.close();
  });

  test('a cluster without a leader: refused in one sentence, and what is there is read', async () => {
    await (await open()).close();
    const member = await ClusterMember.before(neo4j().access.uri);
    const store = await openNeo4jStore({ ...neo4j().access, uri: `neo4j://${member.address}`, share: false, patience: 2_000 });
    await writeEach(store, MANY.slice(0, 5));
    member.stepDown(5, member);
    const refused: unknown = await store.write(MANY[5] as DocumentGraph).catch((error: unknown) => error);
    expect(String(refused)).toMatch(/\(neo4j\) has no leader, which alone takes writes; try again when it has one\.$/);
    expect(await store.ask('documents', EVERYTHING)).toHaveLength(5);
    await store.close();
    member.close();
  });

  onOurOwn('a full disk: refused in one sentence, nothing half-written; where there is room again the ingest goes on', async () => {
    const store = await open();
    await writeEach(store, MANY.slice(0, 5));
    const before = await snapshot(store);
    neo4j().server?.fillDisk();
    const refused = () => store.write(MANY[5] as DocumentGraph).then(() => 'written', String);
    expect(await refused()).toMatch(/\(neo4j\) cannot be written to, its disk may be full; make room and try again\.$/);
    expect(await refused()).toMatch(/\(neo4j\) has stopped after an error, its disk may be full; make room and restart it\.$/);
    await neo4j().server?.end();
    await neo4j().server?.run();
    expect(await snapshot(store)).toEqual(before);
    await writeEach(store);
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
    await neo4j().server?.run(READ_ONLY);
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

/** How many statements of writers went through while it ran. */
async function statementsOf({ statements }: ClusterMember, run: () => Promise<unknown>): Promise<number> {
  const before = statements.written;
  await run();
  return statements.written - before;
}

async function areWaiting(neo4j: Neo4jUnderTest, transactions: number): Promise<void> {
  while ((await neo4j.cypher(WAITING))[0]?.waiting !== transactions) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function countDocuments(neo4j: Neo4jUnderTest): Promise<number> {
  const [found] = await neo4j.cypher('MATCH (entry:YizhengLedger) RETURN count(entry) AS documents');
  return Number(found?.documents);
}
