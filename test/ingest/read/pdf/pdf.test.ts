import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../../../schema/dataFile';
import { column, pdfFile, type Placed } from './pdfFile';

/** The package that reads PDFs is a module that only Node itself loads: files are read by a process. */
const READ = `require(${JSON.stringify(join(packageRoot, 'dist/ingest/read'))}).readSource(require('fs').readFileSync(process.argv[1]), 'page.pdf')
  .then(({ text, encoding }) => console.log(JSON.stringify({ text, encoding })), (error) => console.log(JSON.stringify({ error: error.message })))`;

let folder = '';
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'pdf-')); });
afterAll(() => rmSync(folder, { recursive: true }));

async function read(bytes: Uint8Array): Promise<{ readonly text: string; readonly encoding: string; readonly error?: string }> {
  const file = join(folder, 'page.pdf');
  writeFileSync(file, bytes);
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', READ, file]);
  return JSON.parse(stdout) as { text: string; encoding: string };
}

async function paragraphs(...pages: ReadonlyArray<readonly Placed[]>): Promise<string[]> {
  return (await read(pdfFile(...pages))).text.split('\n\n');
}

const LEFT = ['　　近年来，我市老年人口不断增加，社区养', '老服务供给不足，专业护理人员紧缺。', '　　建议完善居家社区养老服务网络，加强护', '理人才培养，推进医养结合，鼓励社会力量参'];
const RIGHT = ['与，发展普惠型养老机构。', '　　老旧小区停车难问题突出，居民反映强烈', '，乱停乱放堵塞消防通道的现象时有发生，需', '要统筹规划、综合治理。'];

const WHOLE = [
  '近年来，我市老年人口不断增加，社区养老服务供给不足，专业护理人员紧缺。',
  '建议完善居家社区养老服务网络，加强护理人才培养，推进医养结合，鼓励社会力量参与，发展普惠型养老机构。',
  '老旧小区停车难问题突出，居民反映强烈，乱停乱放堵塞消防通道的现象时有发生，需要统筹规划、综合治理。',
];

test('reads columns one after the other, with paragraphs that go on in the next one', async () => {
  expect(await paragraphs([...column(50, 700, LEFT), ...column(280, 700, RIGHT)])).toEqual(WHOLE);
});

test('reads a heading over both columns before them, and leaves out the number of the page', async () => {
  const heading = { text: '聚焦养老服务　共话民生实事', x: 150, y: 740, size: 18 };
  const page = [{ text: '— 3 —', x: 250, y: 40 }, ...column(280, 700, RIGHT), heading, ...column(50, 700, LEFT)];
  expect(await paragraphs(page)).toEqual(['聚焦养老服务 共话民生实事', ...WHOLE]);
});

test('joins a paragraph that goes on on the next page', async () => {
  expect(await paragraphs(column(50, 700, LEFT), [...column(50, 700, RIGHT), { text: '2', x: 250, y: 40 }])).toEqual(WHOLE);
});

test('reads a table row by row, though a cell has several lines and another stands at its middle', async () => {
  const page = [
    ...column(60, 700, ['序号']), ...column(150, 700, ['案由']), ...column(330, 700, ['提案人']), ...column(450, 700, ['承办单位']),
    { text: '1', x: 65, y: 662 }, ...column(100, 670, ['关于完善社区居家养老服务体系', '推动医养结合的提案']),
    { text: '民盟云泽市委', x: 330, y: 662 }, { text: '市民政局', x: 450, y: 662 },
    { text: '2', x: 65, y: 630 }, ...column(100, 630, ['关于加快停车设施建设的提案']), { text: '顾长庚', x: 330, y: 630 },
    ...column(450, 637, ['市住建局', '市公安局']),
  ];
  expect((await read(pdfFile(page))).text.split('\n')).toEqual([
    '序号\t案由\t提案人\t承办单位',
    '1\t关于完善社区居家养老服务体系推动医养结合的提案\t民盟云泽市委\t市民政局',
    '2\t关于加快停车设施建设的提案\t顾长庚\t市住建局市公安局',
  ]);
});

test('writes the characters that stand behind the radicals of a font, and says what it read', async () => {
  const { text, encoding } = await read(pdfFile(column(50, 700, ['\u2ea0盟云泽市委建\u2f74体停\u2ecb库'])));
  expect({ text, encoding }).toEqual({ text: '民盟云泽市委建立体停车库', encoding: 'pdf' });
});

test.each([
  ['a page of pictures', pdfFile([]), 'page.pdf is a PDF of pictures without words: have its words recognised (OCR) and save it again.'],
  ['a damaged file', Buffer.from('%PDF-1.7\n'), 'page.pdf looks like a PDF that is damaged: open it and save it again.'],
  ['too many pages', pdfFile(...Array<Placed[]>(1_001).fill([])), 'page.pdf has 1001 pages, more than the 1000 a PDF may have: split it.'],
])('refuses %s in one sentence', async (_what, bytes, sentence) => {
  expect((await read(bytes)).error).toBe(sentence);
});
