import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './runCli';

const ANNOTATED = join(__dirname, '../eval/annotated');

describe('yizheng eval', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yizheng-eval-'));
    cpSync(ANNOTATED, folder, { recursive: true });
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test('a table of all texts, of each kind, of the rules, and each slip with its sentence', async () => {
    const { code, stdout } = await runCli(folder, ['eval', '.', '--by', 'kind', '--per-rule', '--misses', '--per-file']);
    expect(code).toBe(0);
    for (const heading of ['all (2 texts)', 'report (1 text)', 'speeches (1 text)', 'rule ', 'speeches.txt speakers=']) expect(stdout).toContain(heading);
    expect(stdout).toMatch(/year\.txt places missed: 苏州/);
    expect(stdout).toMatch(/speeches\.txt must_not wrong: 教育界\n {4}欧阳文静委员代表教育界发言时说，要增加普惠幼儿园学位，让孩子就近入园\n/);
  });

  test('the same as one JSON object', async () => {
    const { stdout } = await runCli(folder, ['eval', '.', '--json', '--by', 'kind']);
    const told = JSON.parse(stdout) as { texts: number; speakers: object; by: Record<string, { texts: number }> };
    expect(told.texts).toBe(2);
    expect(told.speakers).toEqual(expect.objectContaining({ gold: 4 }));
    expect(Object.keys(told.by)).toEqual(['report', 'speeches']);
  });

  const BAD: ReadonlyArray<readonly [string, string, RegExp]> = [
    ['no JSON', '{', /bad\.json is no JSON \(.+\): put that right\.\n$/],
    ['a quote left out', '{"file":"year.txt","delegates":[{"name":"张三"}]}', /bad\.json .*delegates\.0\.quote.*: put that right\.\n$/],
    ['an unknown concept', '{"file":"year.txt","themes":[{"delegate_or_group":null,"theme":"x","quote":"x","concepts":["magic"]}]}', /themes\.0\.concepts\.0/],
    ['an absent text', '{"file":"absent.txt"}', /absent\.txt does not exist: check the path\.\n$/],
    ['concepts that do not fit the themes', '{"file":"year.txt","activities":[{"kind":"survey","themes":["x","y"],"concepts":[[]]}]}', /activities\.0\.concepts/],
  ];

  test.each(BAD)('%s is told in one sentence, and the others are counted', async (_, annotation, sentence) => {
    writeFileSync(join(folder, 'gold/bad.json'), annotation);
    const { code, stdout, stderr } = await runCli(folder, ['eval', '.']);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toContain('all (2 texts)');
    expect(code).toBe(1);
  });

  const WRONG_USE: ReadonlyArray<readonly [string[], RegExp]> = [
    [['eval', 'nowhere'], /nowhere does not exist/],
    [['eval', 'text'], /text has no annotation in it/],
    [['eval', '.', '--by', 'colour'], /sources\.tsv lacks the column colour: its columns are file, url, level, kind, script, note\./],
  ];

  test.each(WRONG_USE)('%j is told in one sentence', async (given, sentence) => {
    const { code, stderr } = await runCli(folder, given);
    expect(stderr).toMatch(sentence);
    expect(code).toBe(1);
  });
});
