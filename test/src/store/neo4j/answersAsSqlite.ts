import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../../schema/dataFile';
import type { DocumentGraph } from '../../../../ingest/types';
import { openSqliteStore } from '../../../../src/store/sqlite';
import type { Store } from '../../../../src/store/store';
import { anyGraphs } from '../anyGraph';
import { all } from '../graphs';
import { expectSameAnswers } from '../sameAnswers';
import { graphsOf, sampleGraphs } from '../sampleGraphs';

/** Both stores over the same graphs: the same rows, order included. */
export function answersAsSqlite(open: () => Promise<Store>): void {
  const corpus = join(packageRoot, '../shared/corpus');

  test('over invented documents', () => compare(open, all));

  test('over any documents', () => fc.assert(fc.asyncProperty(anyGraphs, (graphs) => compare(open, graphs)), { numRuns: 5 }));

  test('over the samples', async () => compare(open, await sampleGraphs()));

  (existsSync(corpus) ? test : test.skip)('over the corpus', async () => compare(open, await graphsOf(corpus)));
}

async function compare(open: () => Promise<Store>, graphs: readonly DocumentGraph[]): Promise<void> {
  const [neo4j, sqlite] = [await open(), await openSqliteStore(':memory:')];
  for (const store of [neo4j, sqlite]) await store.write(graphs);
  // But for the time at which each took a document in.
  await expectSameAnswers(neo4j, sqlite, ['takenIn']);
  await Promise.all([neo4j.close(), sqlite.close()]);
}
