import type { DocumentGraph } from '../../ingest/types';
import { unjudgedGraph } from '../store/judgements';
import type { LedgerEntry, Store } from '../store/store';
import { wholeDocuments } from './copy/wholeDocuments';

/**
 * Documents as they were read, before anybody judged: a graph for each of these rows of the ledger.
 * @throws StoreError where one was withdrawn meanwhile
 */
export async function unjudgedDocuments(store: Store, ledger: readonly LedgerEntry[]): Promise<DocumentGraph[]> {
  const stored = await wholeDocuments(store, ledger);
  const told = await toldBefore(store, ledger);
  return stored.map((graph) => {
    const before = told.get(graph.document);
    return before === undefined ? graph : unjudgedGraph(graph, before);
  });
}

/** What these documents were read as, by document and as the store keeps it; of those that are told otherwise now. */
export async function toldBefore(store: Store, ledger: readonly LedgerEntry[]): Promise<Map<string, string>> {
  const rows = await store.ask('unjudged', { documents: ledger.map(({ document }) => document) });
  return new Map(rows.map(({ document, told }) => [document, told]));
}
