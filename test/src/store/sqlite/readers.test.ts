/** Readers on a real file, as processes of their own. What never ends is a table that was exchanged for a view without an end. */
import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreError, TimeoutError } from '../../../../src/errors';
import { openSqliteStore } from '../../../../src/store/sqlite';
import { withReaders } from '../../../../src/store/sqlite/readers';
import type { Store } from '../../../../src/store/store';
import { smallGraph } from '../../service/smallGraph';
import { everyQuestion } from '../everyQuestion';
import type { QuestionName } from '../../../../src/store/questions';

// Each reader starts from the sources, and the machine may be busy.
jest.setTimeout(180_000);

const LONG = 120_000;
const GROUPS = { first: 10, after: null, labels: null, kinds: null };

let folder: string;
let file: string;
let alone: Store;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yizheng-readers-'));
  file = join(folder, 'graph.db');
  alone = await openSqliteStore(file);
  store = withReaders(alone, file, { most: 2, within: LONG });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** From now on `overview` counts without an end. */
function makeOverviewEndless(): void {
  const database = new Database(file);
  database.exec('DROP TABLE problem; CREATE VIEW problem AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n');
  database.close();
}

test('every question is answered as without readers, and as of what was written last', async () => {
  expect(await store.ask('overview', {})).not.toContainEqual(expect.objectContaining({ name: 'Party' }));
  await store.write(smallGraph);
  for (const [question, several] of Object.entries(await everyQuestion(alone))) {
    for (const parameters of several.slice(0, 4)) {
      expect(await store.ask(question as QuestionName, parameters as never)).toEqual(await alone.ask(question as QuestionName, parameters as never));
    }
  }
});

test('a question that takes too long is stopped; what waits for a reader goes on', async () => {
  await store.write(smallGraph);
  await Promise.all([1, 2].map(() => store.ask('groups', GROUPS)));
  makeOverviewEndless();
  const stopped = [1, 2, 3].map(() => store.ask('overview', {}, 500));
  const waiting = store.ask('groups', GROUPS);
  for (const one of stopped) await expect(one).rejects.toBeInstanceOf(TimeoutError);
  expect((await waiting).length).toBeGreaterThan(0);
});

test('a short question is answered while long ones are under way', async () => {
  await store.write(smallGraph);
  makeOverviewEndless();
  let ended = 0;
  const endless = [1, 2].map(() => store.ask('overview', {}).catch(() => ended++));
  expect(await store.ask('nodes', { ids: ['sector:教育界'] })).toHaveLength(1);
  expect(ended).toBe(0);
  await store.close();
  await Promise.all(endless);
  expect(ended).toBe(2);
});

test('what SQLite says of a reader\'s question is told as elsewhere', async () => {
  const database = new Database(file);
  database.exec('DROP TABLE problem');
  database.close();
  await expect(store.ask('overview', {})).rejects.toThrow(StoreError);
  await expect(store.ask('overview', {})).rejects.toThrow(/The store .* failed: no such table: problem/);
});
