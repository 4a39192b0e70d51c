import { join } from 'node:path';
import { documentGraph } from '../ingest/pipeline';
import type { DocumentGraph } from '../ingest/types';
import { openSqliteStore } from '../src/store/sqlite';
import { bareUpsert, rowsOf } from './bareUpsert';
import type { Measured } from './measure';
import { duel } from './rounds';
import type { Texts } from './texts';

/**
 * From graphs to a new database file, in rows of its tables a second, against bare prepared upserts of the same rows
 * into the same tables and search index. One transaction each. Ours also finds out which rows to write.
 */
export async function graphToStore({ name, sources }: Texts, scratch: string): Promise<Measured> {
  const graphs = sources.map(documentGraph);
  const filled = join(scratch, 'filled.db');
  await writeAll(filled, graphs);
  const tables = rowsOf(filled);
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let run = 0;
  const time = await duel(
    () => writeAll(join(scratch, `ours-${run++}.db`), graphs),
    () => bareUpsert(join(scratch, `bare-${run++}.db`), tables),
  );
  return {
    name: `graph → SQLite, ${name}`, unit: 'rows/s', demand: 'at least', limit: 0.8,
    ours: count / time.ours, against: count / time.baseline, baseline: 'bare upsert',
  };
}

async function writeAll(file: string, graphs: readonly DocumentGraph[]): Promise<void> {
  const store = await openSqliteStore(file);
  await store.write(graphs);
  await store.close();
}
