import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIN } from './runCli';

/** More than go into a few transactions. */
const PAGES = 400;
const FIELDS = ['托育', '养老', '步行道', '夜校', '河湖'];

/** Writes many invented pages into a folder. */
export function writePages(folder: string): void {
  mkdirSync(folder);
  for (let n = 0; n < PAGES; n++) {
    const name = `${'赵钱孙李周吴郑冯陈卫'.charAt(n % 10)}${'一二三四五六七'.charAt(n % 7)}帆`;
    writeFileSync(join(folder, `${String(n).padStart(3, '0')}.txt`),
      `云溪日报2025年3月${1 + n % 28}日讯 ${name}委员代表民盟云溪市委发言\n关于第${n}处${FIELDS[n % FIELDS.length]}的建议\n一是增加投入。二是完善制度。\n`);
  }
}

/**
 * Starts taking in a folder of `writePages`, and kills the program with -9 once some of it is stored.
 * @param stored how many documents there are, asked from outside while it runs
 * @returns how many there were when it was gone: not all
 */
export async function killInTheMiddle(
  folder: string, args: readonly string[], environment: Readonly<Record<string, string>>, stored: () => Promise<number>,
): Promise<number> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: { ...process.env, ...environment }, stdio: 'ignore' });
  const gone = once(child, 'close');
  while (child.exitCode === null && await stored() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  expect(await gone).toEqual([null, 'SIGKILL']);
  const left = await stored();
  expect(left).toBeLessThan(PAGES);
  return left;
}
