import Database from 'better-sqlite3';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreError } from '../../../../src/errors';
import { openSqliteStore } from '../../../../src/store/sqlite';
import { all, speech } from '../graphs';
import { snapshot } from '../snapshot';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'store-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);

test('what was written is there when the file is opened again, in one file', async () => {
  const store = await openSqliteStore(path('graph.db'));
  await store.write(all);
  const expected = await snapshot(store);
  await store.close();
  const again = await openSqliteStore(path('graph.db'));
  expect(await snapshot(again)).toEqual(expected);
  await again.close();
  expect(readdirSync(folder)).toEqual(['graph.db']);
});

function makeForeign(file: string): void {
  const database = new Database(file);
  database.exec('CREATE TABLE letter (text)');
  database.close();
}

async function makeNewer(file: string): Promise<void> {
  await (await openSqliteStore(file)).close();
  const database = new Database(file);
  database.pragma('user_version = 99');
  database.close();
}

async function makeDamaged(file: string): Promise<void> {
  const store = await openSqliteStore(file);
  await store.write(all);
  await store.close();
  writeFileSync(file, readFileSync(file).fill(7, 100, 4000));
}

test.each([
  ['of another program', makeForeign, /is a database of another program; name another file/],
  ['of a later version', makeNewer, /has schema 99, this program knows \d+; update yizheng/],
  ['that is no database', (file: string) => writeFileSync(file, '政协云溪市委员会'.repeat(100)), /is not a database file; name another/],
  ['that is damaged', makeDamaged, /is damaged; move it away/],
])('a file %s is refused in one sentence and left as it was', async (_, make, sentence) => {
  await make(path('some.db'));
  const before = readFileSync(path('some.db'));
  const refused = await openSqliteStore(path('some.db')).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(StoreError);
  expect((refused as StoreError).message).toMatch(sentence);
  expect(readFileSync(path('some.db')).equals(before)).toBe(true);
});

test.each([
  ['a folder', '.', /is a folder; name a database file in it/],
  ['a folder that is missing', 'none/graph.db', /does not exist; create it first/],
])('%s is refused', async (_, name, sentence) => {
  await expect(openSqliteStore(path(name))).rejects.toThrow(sentence);
});

test('a store that another program is writing to says so', async () => {
  const store = await openSqliteStore(path('graph.db'));
  const other = new Database(path('graph.db'));
  other.exec('BEGIN IMMEDIATE');
  await expect(store.write(speech)).rejects.toThrow(/is in use by another program/);
  other.exec('ROLLBACK');
  other.close();
  expect(await store.write(speech)).toMatchObject({ added: ['speech.txt'] });
  await store.close();
});
