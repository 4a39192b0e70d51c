import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerSize } from '../../../src/app/ledgerSize';
import { openSqliteStore } from '../../../src/store/sqlite';
import { snapshot } from '../store/snapshot';
import { killInTheMiddle, writePages } from './killed';
import { runCli } from './runCli';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'yizheng-killed-')); });
afterEach(() => rmSync(folder, { recursive: true }));

test('killed in the middle of taking in: run again, and the file holds what a single run makes of it', async () => {
  writePages(join(folder, 'pages'));
  const [cut, whole] = [await openSqliteStore(join(folder, 'cut.db')), await openSqliteStore(join(folder, 'whole.db'))];
  const left = await killInTheMiddle(folder, ['ingest', '--store', 'cut.db', 'pages'], {}, () => ledgerSize(cut));
  expect((await runCli(folder, ['ingest', '--store', 'cut.db', 'pages'])).stderr).toContain(`${left} as before`);
  await runCli(folder, ['ingest', '--store', 'whole.db', 'pages']);
  expect(await snapshot(cut)).toEqual(await snapshot(whole));
  await Promise.all([cut.close(), whole.close()]);
});
