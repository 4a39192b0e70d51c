import { mkdirSync, readdirSync } from 'node:fs';
import { ConfigError } from '../errors';
import { Neo4jCsv } from '../export/neo4jCsv';
import { NOTHING } from '../store/history';
import type { Store } from '../store/store';
import { batchesOf } from './copy/batches';
import { historyOf } from './copy/history';
import { wholeDocuments } from './copy/wholeDocuments';
import { judgementsOf } from './judgements';
import { toldBefore } from './unjudged';

/**
 * Writes the whole graph of a store as files for `neo4j-admin database import`, some documents at a time.
 * @param folder is made where there is none
 * @param done is told the uris that were written
 * @returns the command that imports the files
 * @throws ConfigError where the folder holds anything already
 */
export async function exportNeo4jCsv(store: Store, folder: string, done: (uri: string) => void): Promise<string> {
  prepare(folder);
  const files = new Neo4jCsv(folder);
  for await (const batch of batchesOf(store)) {
    files.add(await wholeDocuments(store, batch), batch, await toldBefore(store, batch));
    for (const { uri } of batch) done(uri);
  }
  for await (const part of historyOf(store)) files.tell(part);
  for await (const judgements of judgementsOf(store, false)) files.tell({ ...NOTHING, judgements });
  return files.end();
}

function prepare(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length === 0) return;
  } catch (cause) {
    throw new ConfigError(`${folder} cannot be made a folder to export to; name another.`, { cause });
  }
  throw new ConfigError(`${folder} is not empty; name a new folder to export to.`);
}
