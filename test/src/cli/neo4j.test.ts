/** The program, as people start it, with a graph in a real Neo4j. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { TESTS, TESTS_IN_CYPHER_25, type Settings } from '../../../scripts/neo4j/localServer';
import { packageRoot } from '../../../schema/dataFile';
import { judge } from '../../../src/app/judge';
import { ledgerSize } from '../../../src/app/ledgerSize';
import { openNeo4jStore } from '../../../src/store/neo4j';
import { openSqliteStore } from '../../../src/store/sqlite';
import type { Store } from '../../../src/store/store';
import { describeNeo4j, type Neo4jUnderTest } from '../../neo4j/describeNeo4j';
import { all, graphOf, report, reprint } from '../store/graphs';
import { expectSameAnswers } from '../store/sameAnswers';
import { EVERYTHING, snapshot } from '../store/snapshot';
import { killInTheMiddle, writePages } from './killed';
import { MAIN, runCli, type Finished } from './runCli';

jest.setTimeout(900_000);

const PINGHU = join(packageRoot, '../shared/corpus/pinghu');

/** What breaks files of values parted by commas. */
const HARD = graphOf({
  uri: '难 "引",号.txt', text: '他说："甲,乙"；\r\n\\n 丙\t丁\n""', date: '2025-03-01',
  statements: [
    ['ADVOCATES', 'contribution:speech-7', 'theme:"引号",逗号；分号;竖|线', { stance: 'supports', level: null }],
    ['BROADER', 'theme:"引号",逗号；分号;竖|线', 'theme:education', { score: 1.5, phrases: '甲;乙,"丙"\n丁' }],
    ['RECORDED_IN', 'contribution:speech-7', 'this'],
  ],
  problems: [{ reason: 'it says "no",\nand more', place: null, rule: 'test.whole' }],
});

/** Documents, one that was changed and one that was forgotten, and a verdict on a claim. */
async function tellMuch(store: Store): Promise<void> {
  await store.write([...all, { ...reprint, uri: HARD.uri }, { ...HARD, uri: 'gone.txt' }]);
  await store.write(HARD);
  await store.forget('gone.txt');
  const claim = { document: report.document, type: 'ON_BEHALF_OF', from: 'contribution:proposal-2', to: 'party:中国民主同盟' } as const;
  await judge(store, { ...claim, verdict: 'wrong', who: null, note: '说"不",\n不是' });
}

/** How the graph came about, but for the times. */
async function historyIn(store: Store): Promise<object> {
  const changes = await store.ask('changes', { ...EVERYTHING, since: null, kinds: null });
  const asked = { ...EVERYTHING, changes: changes.map(({ change }) => change) };
  return {
    changes: changes.map(({ at: _, cursor: _cursor, ...row }) => row),
    withdrawn: await store.ask('withdrawn', asked),
    lostBackers: await store.ask('lostBackers', { ...asked, themeKind: 'top' }),
    judgements: await store.ask('judgements', { ...EVERYTHING, verdicts: null, documents: null, standing: false }),
    unjudged: await store.ask('unjudged', { documents: [report.document] }),
  };
}

/** Settings of a server that takes encrypted connections alone, with a certificate that nobody vouches for. */
function encrypted(keys: string): Settings {
  const { status } = spawnSync('openssl', [
    'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost',
    '-keyout', join(keys, 'private.key'), '-out', join(keys, 'public.crt'),
  ]);
  expect(status).toBe(0);
  return { 'dbms.ssl.policy.bolt.enabled': 'true', 'dbms.ssl.policy.bolt.base_directory': keys, 'server.bolt.tls_level': 'REQUIRED' };
}

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'yizheng-neo4j-')); });
afterEach(() => rmSync(folder, { recursive: true }));

describe.each([TESTS, TESTS_IN_CYPHER_25])('with Neo4j $release.version', (purpose) => describeNeo4j(describeProgram, purpose));

function describeProgram(neo4j: () => Neo4jUnderTest): void {
  const environment = () => {
    const { user, password } = neo4j().access;
    return { YIZHENG_NEO4J_USER: user, YIZHENG_NEO4J_PASSWORD: password, YIZHENG_STORE: neo4j().access.uri };
  };

  /** Whatever is run, the password is not among what it says. */
  async function run(args: readonly string[], changed: Readonly<Record<string, string | undefined>> = {}): Promise<Finished> {
    const finished = await runCli(folder, args, { environment: { ...environment(), ...changed } });
    expect(finished.stdout + finished.stderr).not.toContain(neo4j().access.password);
    return finished;
  }

  const openStore = () => openNeo4jStore({ ...neo4j().access, share: false });

  test('takes pages in, answers, reads the sources again, serves and forgets, with the password from .env', async () => {
    await neo4j().empty();
    cpSync(join(packageRoot, 'samples'), join(folder, 'samples'), { recursive: true });
    const { YIZHENG_NEO4J_USER: user, YIZHENG_NEO4J_PASSWORD: password } = environment();
    writeFileSync(join(folder, '.env'), `YIZHENG_NEO4J_USER=${user}\nYIZHENG_NEO4J_PASSWORD=${password}\n`);
    const fromFile = { YIZHENG_NEO4J_USER: undefined, YIZHENG_NEO4J_PASSWORD: undefined };
    const steps = [
      [['ingest', 'samples', '--verbose'], /holds 8 documents/],
      [['ingest', 'samples'], /holds 8 documents/],
      [['query', 'groups', '-p', 'kinds=party'], /中国民主同盟/],
      [['verify', '--verbose'], /\(all exact\)/],
      [['doctor'], /8 documents/],
      [['forget', 'samples/08-trap.txt'], /^Forgot samples/],
    ] as const;
    for (const [args, says] of steps) {
      const { code, stdout, stderr } = await run(args, fromFile);
      expect({ args, code, stderr: code === 0 ? '' : stderr }).toEqual({ args, code: 0, stderr: '' });
      expect(stdout).toMatch(says);
    }
    expect(await askedOverHttp()).toMatchObject({ data: { groups: { nodes: expect.arrayContaining([{ name: '中国民主同盟' }]) as unknown } } });
  });

  /** Starts the service, asks it which parties there are, and stops it. */
  async function askedOverHttp(): Promise<unknown> {
    const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0'], { cwd: folder, env: { ...process.env, ...environment() } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = once(child, 'close');
    let endpoint: string | undefined;
    for await (const line of createInterface(child.stdout)) {
      endpoint = /https?:\/\/\S+\/graphql/.exec(line)?.[0];
      if (endpoint !== undefined) break;
    }
    const reply = await fetch(endpoint ?? '', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ groups(kinds: [PARTY]) { nodes { name } } }"}',
    });
    const answer: unknown = await reply.json();
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(said).not.toContain(neo4j().access.password);
    return answer;
  }

  test.each([
    // A user of its own: after three wrong passwords the server refuses the right one too, for five seconds.
    ['a wrong user or password', () => ({ YIZHENG_NEO4J_USER: 'nobody' }), /refuses the user or password; check YIZHENG_NEO4J_USER/],
    ['a wrong port', () => ({ YIZHENG_STORE: 'neo4j://localhost:1' }), /neo4j:\/\/localhost:1 \(neo4j\) cannot be reached/],
    ['a password in the address', () => ({ YIZHENG_STORE: neo4j().access.uri.replace('//', `//neo4j:${neo4j().access.password}@`) }), /do not belong in the address/],
  ])('%s is refused in one sentence; where it came from is shown with --verbose alone', async (_, changed, sentence) => {
    const brief = await run(['query', 'overview'], changed());
    expect(brief.code).not.toBe(0);
    expect(brief.stderr.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
    const verbose = await run(['query', 'overview', '--verbose'], changed());
    expect(verbose.stderr).toMatch(/\n\s+at /);
    const looked = await run(['doctor'], changed());
    expect(looked.stdout + looked.stderr).toMatch(sentence);
    expect(looked.stdout).not.toContain('file away');
  });

  test('an encrypted connection: a certificate is trusted that is told to be, another is refused in one sentence', async () => {
    const { access, server } = neo4j();
    if (server === null) return;
    await server.end('SIGTERM');
    await server.run(encrypted(folder));
    const ask = (scheme: string, changed = {}) =>
      run(['query', 'overview'], { YIZHENG_STORE: access.uri.replace('bolt:', `${scheme}:`), ...changed });
    expect(await ask('neo4j+ssc')).toMatchObject({ code: 0, stderr: '' });
    expect(await ask('neo4j+s', { NODE_EXTRA_CA_CERTS: join(folder, 'public.crt') })).toMatchObject({ code: 0, stderr: '' });
    expect((await ask('neo4j+s')).stderr).toMatch(/shows a certificate that is not trusted; name its authority in NODE_EXTRA_CA_CERTS[^\n]+\n$/);
    expect((await ask('neo4j')).stderr).toMatch(/cannot be reached; check the address, whether it is encrypted[^\n]+\n$/);
    await server.end('SIGTERM');
    await server.run();
  });

  test('copies a graph from a file into Neo4j and back, and nothing of it is lost', async () => {
    await neo4j().empty();
    await withSqlite('from.db', tellMuch);
    const { uri } = neo4j().access;
    const into = await run(['copy', '--from', 'from.db', '--to', uri]);
    expect([into.code, into.stderr]).toEqual([0, 'Copied: 4 documents, 0 there already\n']);
    expect((await run(['copy', '--from', uri, '--to', 'back.db'])).code).toBe(0);
    await comparedToFile('from.db');
    await withSqlite('from.db', (from) => withSqlite('back.db', (back) => expectSameAnswers(back, from)));
    expect((await run(['copy', '--from', 'from.db', '--to', uri])).stderr).toBe('Copied: 0 documents, 4 there already\n');
    expect(await run(['copy', '--from', uri, '--to', `${uri}/`])).toMatchObject({ code: 2, stdout: '' });
  });

  test('killed in the middle of taking in: run again, and the graph is that of a single run', async () => {
    await neo4j().empty();
    writePages(join(folder, 'pages'));
    const store = await openStore();
    const left = await killInTheMiddle(folder, ['ingest', 'pages'], environment(), () => ledgerSize(store));
    await store.close();
    expect((await run(['ingest', 'pages'])).stderr).toContain(`${left} as before`);
    await run(['ingest', '--store', 'whole.db', 'pages']);
    await comparedToFile('whole.db');
  });

  (existsSync(PINGHU) ? test : test.skip)('the pages of Pinghu give the matrix that they give in a file', async () => {
    await neo4j().empty();
    const ask = ['query', 'matrix', '--format', 'json'];
    for (const store of [neo4j().access.uri, 'pinghu.db']) {
      expect((await run(['ingest', '--store', store, PINGHU])).code).toBe(0);
    }
    const [server, file] = [await run([...ask, '--store', neo4j().access.uri]), await run([...ask, '--store', 'pinghu.db'])];
    expect(file.stdout.length).toBeGreaterThan(1_000);
    expect(server.stdout).toBe(file.stdout);
  });

  test('exports files that the import tool makes the same graph of; opened once, it is searched and counted', async () => {
    const { server } = neo4j();
    if (server === null) return;
    cpSync(join(packageRoot, 'samples'), join(folder, 'samples'), { recursive: true });
    expect((await run(['ingest', '--store', 'from.db', 'samples'])).code).toBe(0);
    await withSqlite('from.db', tellMuch);
    const { code, stdout } = await run(['export', '--store', 'from.db', '--to', 'neo4j-csv', 'files']);
    expect(code).toBe(0);
    await server.import(join(folder, 'files'), stdout.trim());
    await comparedToFile('from.db');
    for (const store of ['from.db', neo4j().access.uri]) expect((await run(['forget', '--store', store, 'speech.txt'])).code).toBe(0);
    await comparedToFile('from.db');
    expect((await run(['ingest', '--store', neo4j().access.uri, 'samples'])).stderr).toMatch(/Taken in: 0 new, 0 changed, 8 as before/);
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full/some.txt'), '');
    expect(await run(['export', '--store', 'from.db', '--to', 'neo4j-csv', 'full'])).toMatchObject({ code: 2, stdout: '' });
  });

  /** The same graph, found by the same words; that it answers every question alike is a matter of the contract. */
  async function comparedToFile(file: string): Promise<void> {
    const store = await openStore();
    await withSqlite(file, async (expected) => {
      expect(await snapshot(store)).toEqual(await snapshot(expected));
      expect(await historyIn(store)).toEqual(await historyIn(expected));
      for (const text of ['课后服务', '引号', '民盟']) {
        const asked = { ...EVERYTHING, text, labels: null };
        expect(await store.ask('search', asked)).toEqual(await expected.ask('search', asked));
      }
    });
    await store.close();
  }

  async function withSqlite<Result>(file: string, use: (store: Awaited<ReturnType<typeof openSqliteStore>>) => Promise<Result>): Promise<Result> {
    const store = await openSqliteStore(join(folder, file));
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  }
}
