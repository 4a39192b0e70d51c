import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { packageRoot } from '../schema/dataFile';
import { commands } from '../src/cli/commands';
import { readTypeDefs } from '../src/service/typeDefs';

/** What a README says goes stale in silence: here it is held against what the program has. */
const READMES = ['README.md', 'README.zh-CN.md'];
const { scripts, bin } = JSON.parse(read('package.json')) as { scripts: Record<string, string>; bin: Record<string, string> };

/** npm's own commands; `start` and `test` are scripts too. */
const NPM_ITSELF = ['ci', 'run'];

function read(file: string): string {
  return readFileSync(join(packageRoot, file), 'utf8');
}

/** The lines of the fenced shell blocks, without their comments. */
function shownCommands(readme: string): string[] {
  const blocks = [...read(readme).matchAll(/^```sh\n(.*?)^```/gms)].map(([, block]) => block ?? '');
  return blocks.join('').split('\n').map((line) => line.replace(/(^|\s)# .*/, '').trim()).filter((line) => line !== '');
}

/** The same and what stands between backticks in the text. */
function allCommands(readme: string): string[] {
  const inline = [...read(readme).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');
  return [...shownCommands(readme), ...inline];
}

function found(lines: readonly string[], pattern: RegExp): string[] {
  return lines.flatMap((line) => [...line.matchAll(pattern)].map(([, what]) => what ?? ''));
}

describe.each(READMES)('%s', (readme) => {
  test('shows npm commands that run', () => {
    const named = found(allCommands(readme), /\bnpm (?:run )?([a-z:]+)/g).filter((name) => !NPM_ITSELF.includes(name));
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'lint', 'typecheck', 'build', 'bench']));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('shows commands of the program that exist, with options that exist', () => {
    const shown = allCommands(readme).flatMap((line) => [...line.matchAll(/\byizheng ([a-z]+)(.*)/g)]);
    expect(new Set(shown.map(([, name]) => name))).toEqual(new Set(Object.keys(commands).filter((name) => name !== 'start')));
    const unknown = shown.flatMap(([, name = '', rest = '']) => {
      const help = commands[name]?.().helpInformation() ?? '';
      return [...rest.matchAll(/(?<=\s)--?[a-z-]+/g)].map(([option]) => option).filter((option) => !help.includes(option));
    });
    expect(unknown).toEqual([]);
  });

  test('shows files that exist', () => {
    const links = found([read(readme)], /\]\((?!https?:|#)([^)#]+)/g);
    const given = found(shownCommands(readme), /--file (\S+)/g);
    expect([...links, ...given, '.ci/run'].filter((path) => !existsSync(join(packageRoot, dirname(readme), path)))).toEqual([]);
  });

  test('asks by curl what the schema answers', () => {
    const bodies = found(shownCommands(readme), /-d '([^']+)'/g).map((body) => (JSON.parse(body) as { query: string }).query);
    expect(bodies).toHaveLength(1);
    expect(bodies.flatMap((query) => validate(buildSchema(readTypeDefs().join('\n')), parse(query)))).toEqual([]);
  });
});

test('both READMEs show the same commands', () => {
  expect(shownCommands('README.zh-CN.md')).toEqual(shownCommands('README.md'));
});

test('the first commands are the two that a new user needs', () => {
  expect(shownCommands('README.md').slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  expect(Object.keys(bin)).toEqual(['yizheng']);
});

test('CI runs the test command of the README', () => {
  expect(read('scripts/ci/tests.ts')).toContain("succeeds('npm', ['test',");
});
