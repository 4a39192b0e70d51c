import { join } from 'node:path';
import { documentGraph } from '../ingest/pipeline';
import type { DocumentGraph } from '../ingest/types';
import { openSqliteStore } from '../src/store/sqlite';
import { bareRows, bareUpsert } from './bareUpsert';
import type { Measured } from './measure';
import { duel } from './rounds';
import type { Texts } from './texts';

/**
 * From graph to a new database file, in nodes and relations a second, against bare prepared upserts of the same rows.
 * Both write a document a transaction, as `yizheng ingest` does.
 */
export async function graphToStore({ name, sources }: Texts, scratch: string): Promise<Measured> {
  const graphs = sources.map(documentGraph);
  const rows = graphs.map(bareRows);
  const count = rows.reduce((sum, { nodes, relations }) => sum + nodes.length + relations.length, 0);
  let run = 0;
  const time = await duel(
    () => writeAll(join(scratch, `ours-${run++}.db`), graphs),
    () => bareUpsert(join(scratch, `bare-${run++}.db`), rows),
  );
  return {
    name: `graph → SQLite, ${name}`, unit: 'rows/s', demand: 'at least', limit: 0.8,
    ours: count / time.ours, against: count / time.baseline, baseline: 'bare upsert',
  };
}

async function writeAll(file: string, graphs: readonly DocumentGraph[]): Promise<void> {
  const store = await openSqliteStore(file);
  for (const graph of graphs) await store.write(graph);
  await store.close();
}
