import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../../schema/dataFile';
import { documentGraph } from '../../../../ingest/pipeline';
import type { DocumentGraph } from '../../../../ingest/types';
import { readInputs } from '../../../../src/input';
import type { QuestionName } from '../../../../src/store/questions';
import { openSqliteStore } from '../../../../src/store/sqlite';
import type { Store } from '../../../../src/store/store';
import { anyGraphs } from '../anyGraph';
import { everyQuestion } from '../everyQuestion';
import { all } from '../graphs';

/** Both stores over the same graphs: the same rows, order included. */
export function answersAsSqlite(open: () => Promise<Store>): void {
  const corpus = join(packageRoot, '../shared/corpus');

  test('over invented documents', () => compare(open, all));

  test('over any documents', () => fc.assert(fc.asyncProperty(anyGraphs, (graphs) => compare(open, graphs)), { numRuns: 5 }));

  test('over the samples', async () => compare(open, await graphsOf(join(packageRoot, 'samples'))));

  (existsSync(corpus) ? test : test.skip)('over the corpus', async () => compare(open, await graphsOf(corpus)));
}

async function graphsOf(folder: string): Promise<DocumentGraph[]> {
  const graphs: DocumentGraph[] = [];
  for await (const input of readInputs([folder])) if ('source' in input) graphs.push(documentGraph(input.source));
  return graphs;
}

async function compare(open: () => Promise<Store>, graphs: readonly DocumentGraph[]): Promise<void> {
  const [neo4j, sqlite] = [await open(), await openSqliteStore(':memory:')];
  for (const store of [neo4j, sqlite]) await store.write(graphs);
  const asked = await everyQuestion(sqlite);
  for (const question of Object.keys(asked) as QuestionName[]) {
    for (const parameters of asked[question]) {
      const [given, expected] = [await rowsOf(neo4j, question, parameters), await rowsOf(sqlite, question, parameters)];
      expect({ question, parameters, rows: given }).toEqual({ question, parameters, rows: expected });
    }
  }
  await Promise.all([neo4j.close(), sqlite.close()]);
}

/** Without the time at which each store took it in. */
async function rowsOf(store: Store, question: QuestionName, parameters: object): Promise<object[]> {
  const rows: object[] = await store.ask(question, parameters as never);
  return rows.map((row) => ({ ...row, takenIn: undefined }));
}
