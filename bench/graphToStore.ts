import { join } from 'node:path';
import { buildGraph } from '../ingest/build';
import { readDocument } from '../ingest/pipeline';
import type { DocumentGraph } from '../ingest/types';
import { openSqliteStore } from '../src/store/sqlite';
import { bareRows, bareUpsert } from './bareUpsert';
import type { Measured } from './measure';
import { duel } from './rounds';
import type { Texts } from './texts';

/** Documents of one transaction, for both. */
const BATCH = 50;

/** From graph to a new database file, in nodes and relations a second, against bare prepared upserts of the same rows. */
export async function graphToStore({ name, sources }: Texts, scratch: string): Promise<Measured> {
  const graphs = inBatches(sources.map((source) => buildGraph(readDocument(source))));
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

async function writeAll(file: string, batches: readonly DocumentGraph[][]): Promise<void> {
  const store = await openSqliteStore(file);
  for (const batch of batches) await store.write(batch);
  await store.close();
}

function inBatches(graphs: readonly DocumentGraph[]): DocumentGraph[][] {
  return Array.from({ length: Math.ceil(graphs.length / BATCH) }, (_, n) => graphs.slice(n * BATCH, (n + 1) * BATCH));
}
