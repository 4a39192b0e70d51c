import type { QuestionRow } from '../../store/questions';
import type { LedgerEntry, Store } from '../../store/store';
import { ledgerOf } from '../ledger';

/** A transaction holds so many documents, fewer where they say much: a server keeps all of it in memory. */
const DOCUMENTS = 50;
const RELATIONS = 20_000;

/** The ledger of a store in parts of whole documents, by uri. */
export async function* batchesOf(store: Store): AsyncGenerator<LedgerEntry[]> {
  let batch: LedgerEntry[] = [];
  let relations = 0;
  for await (const row of ledgerOf(store)) {
    batch.push(entryOf(row));
    relations += row.relations;
    if (batch.length < DOCUMENTS && relations < RELATIONS) continue;
    yield batch;
    batch = [];
    relations = 0;
  }
  if (batch.length > 0) yield batch;
}

function entryOf({ cursor: _cursor, ...entry }: QuestionRow<'ledger'>): LedgerEntry {
  return entry;
}
