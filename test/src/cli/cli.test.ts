import Database from 'better-sqlite3';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../../src/cli/commands';
import { runCli } from './runCli';

const SPEECH = '本报讯 林一帆委员代表民盟云溪市委、市总工会发言\n让每个孩子走路上学\n一是增设斑马线。二是划出步行道。\n';

// Each run of the program loads its vocabularies anew, and the machine may be busy.
jest.setTimeout(180_000);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yizheng-cli-'));
  writeFileSync(join(folder, 'speech.txt'), SPEECH);
});

afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runCli(folder, args);

/** Nothing that only a programmer can read. */
function expectOneSentence(stderr: string, about: string | RegExp): void {
  const complaints = stderr.split('\n').filter((line) => line.startsWith('yizheng: '));
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(about);
  expect(stderr).not.toMatch(/\n\s+at |Error:/);
}

describe('help', () => {
  test.each(Object.keys(commands))('%s shows examples that name it', async (name) => {
    const { code, stdout } = await run(name, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`Examples:\n  $ yizheng ${name}`);
  });
});

test.each([
  ['no such command', ['nope']],
  ['no path', ['ingest']],
  ['no such option', ['extract', '--nope', 'speech.txt']],
  ['no such format', ['query', 'overview', '--format', 'xml']],
  ['nothing asked', ['query']],
  ['no such question', ['query', 'nope']],
  ['no such parameter', ['query', 'groups', '-p', 'nope=1']],
  ['a wrong value', ['query', 'groups', '-p', 'kinds=nope']],
  ['a parameter without a value', ['query', 'groups', '-p', 'kinds']],
  ['a wrong port', ['serve', '--port', 'nope']],
])('wrong use, %s: exit code 2', async (_, args) => {
  const { code, stdout, stderr } = await run(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('a wrong setting is refused in one sentence', async () => {
  const { code, stderr } = await runCli(folder, ['serve'], { environment: { YIZHENG_PORT: '70000' } });
  expect(code).toBe(2);
  expectOneSentence(stderr, 'YIZHENG_PORT is "70000" but must be a port');
});

describe('bad input: one sentence, exit code 1, the others go on', () => {
  const INPUTS: ReadonlyArray<readonly [string, string | RegExp, (at: string) => void]> = [
    ['missing.txt', /missing\.txt does not exist/, () => undefined],
    ['empty.txt', /empty\.txt is empty/, (at) => writeFileSync(at, '')],
    ['blank.txt', /blank\.txt holds nothing but blanks/, (at) => writeFileSync(at, ' \n\t\n')],
    ['picture.txt', /picture\.txt/, (at) => writeFileSync(at, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]))],
    ['page.pdf', /page\.pdf/, (at) => writeFileSync(at, '%PDF-1.7\n%\u00e2\u00e3')],
    ['nothing', /nothing/, (at) => mkdirSync(at)],
  ];

  beforeEach(() => INPUTS.forEach(([name, , make]) => make(join(folder, name))));

  test.each([['extract', '--json'], ['ingest', '--store', 'graph.db']])('%s', async (...command) => {
    const { code, stdout, stderr } = await run(...command, ...INPUTS.map(([name]) => name), 'speech.txt');
    expect(code).toBe(1);
    const complaints = stderr.split('\n').filter((line) => line.startsWith('yizheng: '));
    expect(complaints).toEqual(INPUTS.map(([, about]) => expect.stringMatching(about) as unknown));
    expect(stderr).not.toMatch(/\n\s+at |Error:/);
    expect(stdout).toMatch(command[0] === 'extract' ? /^\{"file":"speech\.txt",[^\n]*\}\n$/ : /graph\.db holds 1 documents/);
  });
});

describe('a store that is none', () => {
  const STORES: ReadonlyArray<readonly [string, string, RegExp, (at: string) => void]> = [
    ['of another program', 'other.db', /another program/, makeForeign],
    ['that is no database', 'text.db', /not a database/, (at) => writeFileSync(at, 'no database at all, '.repeat(500))],
    ['that is a folder', 'folder.db', /is a folder/, (at) => mkdirSync(at)],
  ];

  test.each(STORES)('%s is left as it was', async (_, name, about, make) => {
    const at = join(folder, name);
    make(at);
    const before = name === 'folder.db' ? null : readFileSync(at);
    for (const args of [['ingest', '--store', name, 'speech.txt'], ['verify', '--store', name]]) {
      const { code, stderr } = await run(...args);
      expect(code).toBe(1);
      expectOneSentence(stderr, about);
    }
    if (before !== null) expect(readFileSync(at)).toEqual(before);
  });

  test.each(['query overview', 'verify', 'forget speech.txt', 'serve'])('%s does not make one', async (line) => {
    const { code, stderr } = await run(...line.split(' '), '--store', 'none.db');
    expect(code).toBe(1);
    expectOneSentence(stderr, /There is no store none\.db: take documents in first/);
  });

  test('in a folder that is two levels away is refused', async () => {
    const { code, stderr } = await run('ingest', '--store', 'a/b/graph.db', 'speech.txt');
    expect(code).toBe(1);
    expectOneSentence(stderr, /folder a\/b .*does not exist/);
  });

  function makeForeign(at: string): void {
    const database = new Database(at);
    database.exec('CREATE TABLE theirs (x)');
    database.close();
  }
});

test('a file that may not be read is one bad input', async () => {
  writeFileSync(join(folder, 'secret.txt'), SPEECH);
  chmodSync(join(folder, 'secret.txt'), 0);
  const { code, stderr } = await run('extract', '--json', 'secret.txt', 'speech.txt');
  // Whoever runs as root may read everything.
  if (process.getuid?.() === 0) expect(code).toBe(0);
  else {
    expect(code).toBe(1);
    expectOneSentence(stderr, /secret\.txt may not be read/);
  }
});

describe('extract', () => {
  test('--json prints one object a line with exact quotes, and touches no store', async () => {
    const { code, stdout, stderr } = await run('extract', '--json', 'speech.txt', './speech.txt');
    expect([code, stderr]).toEqual([0, '']);
    const records = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, Array<Record<string, unknown>>>);
    expect(records).toHaveLength(2);
    expect(Object.keys(records[0] ?? {})).toEqual(['file', 'delegates', 'represents', 'themes', 'places', 'activities', 'problems']);
    expect(records[0]?.['delegates']?.map(({ name }) => name)).toEqual(['林一帆']);
    for (const kind of ['delegates', 'represents', 'themes', 'places']) {
      for (const { quote, start, end } of records[0]?.[kind] ?? []) expect(SPEECH.slice(Number(start), Number(end))).toBe(quote);
    }
    expect((await run('doctor')).stdout).toContain('not there yet');
  });

  test('reads standard input', async () => {
    const { code, stdout } = await runCli(folder, ['extract', '-'], { input: SPEECH });
    expect(code).toBe(0);
    expect(stdout).toMatch(/delegate +林一帆/);
  });
});

describe('a day with the program', () => {
  test('ingest, ingest again, query, verify, change, verify, forget', async () => {
    const store = ['--store', 'graph.db'];
    expect((await run('ingest', ...store, 'speech.txt')).stderr).toContain('1 new, 0 changed, 0 as before');
    expect((await run('ingest', ...store, './speech.txt')).stderr).toContain('0 new, 0 changed, 1 as before');

    const answer = await run('query', ...store, '--format', 'json', '{ groups { nodes { name backs(level: LOCAL) { nodes { theme { name } } } } } }');
    expect(answer.code).toBe(0);
    expect(answer.stdout).toContain('民盟');
    expect((await run('query', ...store, 'ledger')).stdout).toMatch(/uri +document/);
    expect((await run('query', ...store, '{ nope }')).code).toBe(1);

    const exact = await run('verify', ...store);
    expect([exact.code, exact.stdout]).toEqual([0, expect.stringMatching(/^(\d+) of \1 edges exact, sources read again: 1 \(all exact\)\n$/)]);

    writeFileSync(join(folder, 'speech.txt'), `又讯\n${SPEECH}`);
    const moved = await run('verify', ...store);
    expect([moved.code, moved.stdout]).toEqual([1, expect.stringMatching(/^0 of \d+ edges exact/)]);
    expectOneSentence(moved.stderr, /speech\.txt has changed since it was taken in: ingest it again/);
    expect((await run('ingest', ...store, 'speech.txt')).stderr).toContain('0 new, 1 changed, 0 as before');
    expect((await run('verify', ...store)).code).toBe(0);

    expect((await run('forget', ...store, 'speech.txt')).stdout).toContain('Forgot speech.txt');
    const again = await run('forget', ...store, 'speech.txt');
    expect(again.code).toBe(1);
    expectOneSentence(again.stderr, /speech\.txt is not in graph\.db/);
  });
});

describe('review', () => {
  test('lists claims with what to type, and keeps a verdict', async () => {
    const store = ['--store', 'review.db'];
    await run('ingest', ...store, 'speech.txt');
    const listed = await run('review', ...store, '--first', '1');
    expect([listed.code, listed.stdout]).toEqual([0, expect.stringContaining('Claims that are least sure')]);
    const claim = [.../yizheng review --wrong (.*)/.exec(listed.stdout)?.[1]?.matchAll(/'([^']+)'/g) ?? []].map(([, word = '']) => word);
    expect(claim).toHaveLength(4);
    expect((await run('review', ...store, '--wrong', ...claim, '--by', '校对')).stdout).toContain('Kept as number 1');
    expect((await run('review', ...store, '--wrong', ...claim)).stdout).toContain('stands already, by number 1');
    expect((await run('query', ...store, 'judgements')).stdout).toMatch(/wrong.*校对/);
    const unknown = await run('review', ...store, '--right', 'document:none', ...claim.slice(1));
    expect(unknown.code).toBe(1);
    expectOneSentence(unknown.stderr, /document:none is no document of this store/);
  });

  test.each([
    [['--wrong', 'document:none', 'MADE', 'a', 'b'], 1, /There is no store review\.db/],
    [['--wrong', 'document:none'], 2, /A claim is a document, a type of relation and both ends/],
    [['--wrong', '--right', 'document:none', 'MADE', 'a', 'b'], 2, /Give one of --wrong, --right and --withdraw/],
    [['document:none', 'MADE', 'a', 'b'], 2, /Say whether the claim is --wrong or --right/],
  ] as const)('%j leaves %i', async (given, code, message) => {
    const answer = await run('review', '--store', 'review.db', ...given);
    expect(answer.code).toBe(code);
    expectOneSentence(answer.stderr, message);
  });
});
