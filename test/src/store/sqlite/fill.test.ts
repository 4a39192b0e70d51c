import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeGraph } from '../../../../bench/largeGraph';
import { openSqliteStore } from '../../../../src/store/sqlite';
import { fillSqliteStore } from '../../../../src/store/sqlite/fill';
import { all, speech } from '../graphs';
import { snapshot } from '../snapshot';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'fill-')); });
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['documents with a reprint, one of them at two uris', () => [...all, { ...speech, uri: 'again.txt' }]],
  ['a generated graph', () => [...largeGraph({ contributions: 500, delegates: 50, themes: 40 })]],
])('a store that is filled, or written to at once, holds what one does that is written to document by document: %s', async (_, graphs) => {
  const written = await openSqliteStore(':memory:');
  for (const graph of graphs()) await written.write(graph);
  fillSqliteStore(join(folder, 'filled.db'), graphs());
  const filled = await openSqliteStore(join(folder, 'filled.db'));
  expect(await snapshot(filled)).toEqual(await snapshot(written));
  const atOnce = await openSqliteStore(':memory:');
  await atOnce.write(graphs());
  expect(await snapshot(atOnce)).toEqual(await snapshot(written));
  for (const store of [filled, written]) {
    await store.forget(speech.uri);
    await store.write({ ...speech, extractor: 'another' });
  }
  expect(await snapshot(filled)).toEqual(await snapshot(written));
  for (const store of [filled, written, atOnce]) await store.close();
});

test('a store that holds something is not filled', async () => {
  const file = join(folder, 'graph.db');
  fillSqliteStore(file, all);
  expect(() => fillSqliteStore(file, [speech])).toThrow(/holds documents already; name a new file/);
});
