import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './runCli';

// Each thread loads its vocabularies anew, and the machine may be busy.
jest.setTimeout(300_000);

/** More than are read without threads. */
const PAGES = 60;
const FAMILY_NAMES = '赵钱孙李周吴郑冯陈卫蒋沈韩杨朱秦许何吕张';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yizheng-workers-'));
  for (let page = 0; page < PAGES; page++) writeFileSync(join(folder, `${page}.txt`), speech(page));
  writeFileSync(join(folder, 'broken.txt'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
  writeFileSync(join(folder, 'deadly.txt'), speech(PAGES));
});

afterAll(() => rmSync(folder, { recursive: true }));

function speech(page: number): string {
  const name = `${FAMILY_NAMES.charAt(page % FAMILY_NAMES.length)}一帆`;
  return `本报讯 ${name}委员代表民盟云溪市委发言\n让第${page}小区的孩子走路上学\n一是增设斑马线。二是划出步行道。\n`;
}

const run = (...args: string[]) => runCli(folder, args);
const complaints = (stderr: string) => stderr.split('\n').filter((line) => line.startsWith('yizheng: '));
const linesOf = (text: string) => text.split('\n').slice(0, -1);

test('however many threads read, the same is found in the same order, and what is wrong is one sentence', async () => {
  const [one, ...others] = await Promise.all(['1', '2', '4'].map((workers) => run('extract', '--json', '--workers', workers, '.')));
  expect(one?.code).toBe(1);
  expect(linesOf(one!.stdout).map((line) => (JSON.parse(line) as { file: string }).file)).toHaveLength(PAGES + 1);
  expect(complaints(one!.stderr)).toEqual([expect.stringContaining('broken.txt')]);
  expect(others).toEqual([one, one]);
});

test('a text that ends the thread which reads it is told, and all others are taken in', async () => {
  const environment = { NODE_OPTIONS: `--require ${join(__dirname, 'endsThread.cjs')}` };
  const { code, stderr } = await runCli(folder, ['ingest', '--workers', '2', '--store', 'city.db', '.'], { environment });
  expect(code).toBe(1);
  expect(complaints(stderr)).toEqual([expect.stringContaining('broken.txt'), expect.stringContaining('deadly.txt could not be read')]);
  expect(stderr).toContain(`Taken in: ${PAGES} new, 0 changed, 0 as before, 2 failed`);
});

test.each([['nope'], ['0'], ['65']])('%s threads are refused', async (workers) => {
  const { code, stderr } = await run('extract', '--workers', workers, '0.txt');
  expect([code, stderr]).toEqual([2, `yizheng: --workers is "${workers}" but must be a whole number between 1 and 64.\n`]);
});
