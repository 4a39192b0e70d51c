import type { QuestionRow } from '../store/questions';
import type { Store } from '../store/store';

type LedgerRow = QuestionRow<'ledger'>;

const PAGE = 1_000;

/** What was taken in from where, by uri, a page at a time. */
export async function* ledgerOf(store: Store): AsyncGenerator<LedgerRow> {
  let after: LedgerRow['cursor'] | null = null;
  do {
    const rows: LedgerRow[] = await store.ask('ledger', { uris: null, documents: null, first: PAGE, after });
    yield* rows;
    after = rows.length < PAGE ? null : rows.at(-1)?.cursor ?? null;
  } while (after !== null);
}
