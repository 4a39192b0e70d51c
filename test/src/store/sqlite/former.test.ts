import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { copy } from '../../../../src/app/copy';
import { openSqliteStore } from '../../../../src/store/sqlite';
import { expectSameAnswers } from '../sameAnswers';
import { EVERYTHING } from '../snapshot';

/** Files that former versions of the program wrote, of the documents in `graphs.ts`. */
const FORMER = [1];

test.each(FORMER)('a file of version %i is brought up to date: it answers as one that is written now', async (version) => {
  const folder = mkdtempSync(join(tmpdir(), 'former-'));
  const file = join(folder, 'graph.db');
  writeFileSync(file, gunzipSync(readFileSync(join(__dirname, `../former/graph-${version}.db.gz`))));
  const [former, fresh] = [await openSqliteStore(file), await openSqliteStore(':memory:')];
  for await (const moved of copy({ name: 'former', store: former }, { name: 'fresh', store: fresh })) expect(moved.there).toEqual([]);
  await expectSameAnswers(former, fresh);
  const parties = await former.ask('groups', { ...EVERYTHING, labels: ['Party'], kinds: null });
  expect(parties).toMatchObject([{ id: 'party:中国民主同盟', count: 2, direct: 1 }]);
  expect((await former.ask('changes', { ...EVERYTHING, since: null, kinds: ['takenIn'] })).map(({ change }) => change)).toEqual([1, 2, 3]);
  await former.close();
  const again = await openSqliteStore(file);
  await expectSameAnswers(again, fresh);
  for (const store of [again, fresh]) await store.close();
  rmSync(folder, { recursive: true });
});
