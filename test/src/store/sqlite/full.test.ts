import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../../../src/store/sqlite';
import { openDatabase, unusable } from '../../../../src/store/sqlite/open';
import { writeDocuments } from '../../../../src/store/sqlite/write';
import { all, speech } from '../graphs';
import { snapshot } from '../snapshot';

/** A limit of SQLite's own, met as a full disk is. */
test('a full disk: refused in one sentence, and what was there stays as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  const file = join(folder, 'graph.db');
  const store = await openSqliteStore(file);
  await store.write(speech);
  const before = await snapshot(store);

  const { database, statements } = openDatabase(file);
  database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 1}`);
  const many = Array.from({ length: 50 }, (_, n) => ({ ...speech, uri: `${n}${'-'.repeat(2_000)}.txt` }));
  const refused = errorOf(() => database.transaction(() => writeDocuments(statements, many)).immediate());
  expect(unusable('graph.db', refused).message).toBe('The store graph.db cannot grow, the disk is full; make room and try again.');
  database.close();

  expect(await snapshot(store)).toEqual(before);
  await store.write(all);
  expect(await store.ask('documents', { first: 10, after: null })).toHaveLength(all.length);
  await store.close();
  rmSync(folder, { recursive: true });
});

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
