import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../schema/dataFile';
import { NAMED_QUESTIONS } from '../src/app/namedQuestions';
import { csv } from '../src/cli/query/csv';
import { openSqliteStore } from '../src/store/sqlite';
import type { Store } from '../src/store/store';
import { sampleGraphs } from './src/store/sampleGraphs';

/** The READMEs list what can be asked: each command is put to the samples as it is written there. */
const READMES = ['README.md', 'README.zh-CN.md'];

interface Listed {
  readonly example: string;
  /** What stands behind `yizheng query`. */
  readonly command: string | undefined;
}

function listed(readme: string): Listed[] {
  const rows = readFileSync(join(packageRoot, readme), 'utf8').matchAll(/^\|[^|\n]+\| \[[^\]]+\]\(schema\/examples\/([^)]+)\) \| ([^|\n]+) \|$/gm);
  return [...rows].map(([, example = '', shown = '']) => ({ example, command: /`npx yizheng query (.*)`/.exec(shown)?.[1] }));
}

/** Those that name a question; what is asked by a file, `examples.test.ts` asks. */
const commands = [...new Set(READMES.flatMap(listed).flatMap(({ command }) => command ?? []))].filter((command) => !command.startsWith('--file'));

let store: Store;
beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  await store.write(await sampleGraphs());
});
afterAll(() => store.close());

/** `backers -p themes=theme:education` as the command line reads it. */
async function ask(command: string): Promise<readonly object[]> {
  const [question = '', ...given] = command.split(' ').filter((word) => word !== '-p');
  const pairs = given.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
  return NAMED_QUESTIONS[question]?.read(Object.fromEntries(pairs))(store) ?? [];
}

test('both READMEs list the same questions', () => {
  expect(listed('README.zh-CN.md')).toEqual(listed('README.md'));
  expect(commands.length).toBeGreaterThan(10);
});

test('every worked example beyond the first look is listed', () => {
  const examples = readdirSync(join(packageRoot, 'schema/examples'));
  const shown = new Set(listed('README.md').map(({ example }) => example));
  expect(examples.filter((name) => !shown.has(name))).toEqual([
    '01-who-backs-what.graphql', '04-delegates.graphql', '06-search.graphql', '07-activities.graphql', '08-what-is-missing.graphql',
  ]);
});

test.each(commands)('yizheng query %s answers over the samples', async (command) => {
  expect(Object.keys(NAMED_QUESTIONS)).toContain(command.split(' ')[0]);
  expect((await ask(command)).length).toBeGreaterThan(0);
});

test.each(commands)('yizheng query %s --format csv has a Chinese heading over every column', async (command) => {
  const plumbing = new Set(['cursor', 'properties']);
  const rows = (await ask(command)).map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !plumbing.has(name))));
  const [headings = ''] = csv(rows).split('\r\n');
  expect(headings.startsWith('\ufeff')).toBe(true);
  expect(headings.slice(1).split(',').filter((heading) => !/\p{Script=Han}/u.test(heading))).toEqual([]);
});
