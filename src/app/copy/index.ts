import { StoreError } from '../../errors';
import type { LedgerEntry, Store } from '../../store/store';
import { ledgerOf } from '../ledger';
import { unjudgedDocuments } from '../unjudged';
import { batchesOf } from './batches';
import { historyOf } from './history';
import { copyJudgements } from './judgements';

/** A store by the name that the person gave it. */
export interface NamedStore {
  readonly name: string;
  readonly store: Store;
}

/** How far a copy is, by uri: what was moved now, and what was there from before. */
export interface Moved {
  readonly copied: readonly string[];
  readonly there: readonly string[];
}

/**
 * Makes the target hold the graph of the source, a few whole documents in a transaction, with the ledger; what
 * people said of claims goes before, and how the graph came about behind. Broken off and run again it goes on where it was.
 * @throws StoreError where the target holds documents that the source does not: the graph would be neither's
 */
export async function* copy(from: NamedStore, to: NamedStore): AsyncGenerator<Moved> {
  await checkTarget(from, to);
  await copyJudgements(from.store, to.store);
  for await (const batch of batchesOf(from.store)) {
    const missing = await missingIn(to.store, batch);
    if (missing.length > 0) await to.store.restore(await unjudgedDocuments(from.store, missing), missing);
    yield { copied: missing.map(({ uri }) => uri), there: batch.filter((entry) => !missing.includes(entry)).map(({ uri }) => uri) };
  }
  for await (const part of historyOf(from.store)) await to.store.restoreHistory(part);
}

async function checkTarget(from: NamedStore, to: NamedStore): Promise<void> {
  for await (const { uri } of ledgerOf(to.store)) {
    const [known] = await from.store.ask('ledger', { uris: [uri], documents: null, first: 1, after: null });
    if (known !== undefined) continue;
    throw new StoreError(`${to.name} holds ${uri}, which ${from.name} does not: copy into an empty store, or forget it there first.`);
  }
}

async function missingIn(store: Store, batch: readonly LedgerEntry[]): Promise<LedgerEntry[]> {
  const rows = await store.ask('ledger', { uris: batch.map(({ uri }) => uri), documents: null, first: batch.length, after: null });
  const known = new Map(rows.map((row) => [row.uri, row]));
  return batch.filter((entry) => !isSame(entry, known.get(entry.uri)));
}

function isSame(entry: LedgerEntry, other: LedgerEntry | undefined): boolean {
  const facts = ({ document, sha256, extractor, takenIn }: LedgerEntry) => [document, sha256, extractor, takenIn].join();
  return other !== undefined && facts(entry) === facts(other);
}
