import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { excelFile, paragraph, table, wordFile } from '../../ingest/read/office';
import { column, pdfFile } from '../../ingest/read/pdf/pdfFile';
import { runCli } from './runCli';

jest.setTimeout(180_000);

let folder: string;

/** What an office keeps of a year: speeches in Word, a list of proposals in Excel, a page of the paper as PDF, and an old file. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yizheng-formats-'));
  mkdirSync(join(folder, 'pages'));
  const files = {
    '1-speech.docx': wordFile(
      paragraph('云溪日报2025年1月8日'), paragraph('政协云溪市第十届委员会第四次会议大会发言'), paragraph('林一帆委员代表民盟云溪市委发言'),
      paragraph('让每个孩子走路上学'), paragraph('一是增设斑马线。二是划出步行道。'),
    ),
    '2-proposals.xlsx': excelFile({
      cells: {
        A1: '政协云溪市第十届委员会第四次会议提案目录', A2: '编号', B2: '案由', C2: '提案人', D2: '承办单位',
        A3: 1, B3: '关于完善社区托育服务的提案', C3: '周静文', D3: '市卫健委', A4: 2, B4: '关于增加停车泊位的提案', C4: '民建云溪市委', D4: '市住建局',
      },
      merged: ['A1:D1'],
    }),
    '3-page.pdf': pdfFile([
      { text: '聚焦养老服务共话民生实事', x: 150, y: 740, size: 18 },
      ...column(50, 700, ['　　本报讯日前，政协云溪市委员会召开协', '商座谈会。贺知秋委员代表农工党云溪市委', '发言，建议完善居家社区养老服务网络，加']),
      ...column(280, 700, ['强护理人才培养。', '　　市民政局负责人到会听取意见，市政协副', '主席陈立主持会议。']),
    ]),
    '4-names.docx': wordFile(paragraph('政协云溪市第十届委员会委员名单'), table([
      ['界别', '姓名'], [{ words: '教育界', properties: '<w:vMerge w:val="restart"/>' }, '苏晓芸'], [{ words: '', properties: '<w:vMerge/>' }, '唐承志'],
    ])),
    '5-old.doc': Buffer.from('\xd0\xcf\x11\xe0', 'latin1'),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, 'pages', name), bytes);
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runCli(folder, args);

test('files of Word, Excel and PDF are taken in, found in the same text again, and answer', async () => {
  const taken = await run('ingest', 'pages', '--store', 'a.db');
  expect(taken.stderr).toContain('pages/5-old.doc is of a format that is not read: save it as .docx, .xlsx, PDF or text. Left out.');
  expect([taken.code, taken.stderr]).toEqual([0, expect.stringContaining('Taken in: 4 new, 0 changed, 0 as before')]);
  expect((await run('ingest', 'pages', '--store', 'a.db')).stderr).toContain('Taken in: 0 new, 0 changed, 4 as before');
  expect(await run('verify', '--store', 'a.db')).toMatchObject({ code: 0, stdout: expect.stringContaining('all exact') });

  const backed = await run('query', 'matrix', '-p', 'kinds=party', '-p', 'themeKinds=local', '--store', 'a.db', '--format', 'json');
  const cells = (JSON.parse(backed.stdout) as Array<{ groupName: string | null; themeName: string | null }>)
    .filter(({ groupName, themeName }) => groupName !== null && themeName !== null);
  const themesOf = (group: string) => cells.filter(({ groupName }) => groupName === group).map(({ themeName }) => themeName).sort();
  expect(themesOf('中国民主同盟')).toEqual(['划出步行道', '增设斑马线', '让每个孩子走路上学'].sort());
  expect(themesOf('中国民主建国会')).toEqual(['增加停车泊位']);
  expect(themesOf('中国农工民主党')).toEqual(['加强护理人才培养', '完善居家社区养老服务网络'].sort());

  const delegates = await run('query', 'delegates', '--store', 'a.db');
  for (const name of ['林一帆', '周静文', '贺知秋', '苏晓芸', '唐承志']) expect(delegates.stdout).toContain(name);
});

test('each thread that reads gives the same', async () => {
  const [one, two] = [await run('extract', '--json', '--workers', '1', 'pages'), await run('extract', '--json', '--workers', '2', 'pages')];
  expect([one.code, one.stdout.split('\n').filter((line) => line !== '').length]).toEqual([0, 4]);
  expect(two.stdout).toBe(one.stdout);
});
