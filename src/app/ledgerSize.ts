import type { Store } from '../store/store';

/** How many uris a store has taken in. */
export async function ledgerSize(store: Store): Promise<number> {
  const rows = await store.ask('overview', {});
  return rows.find(({ name }) => name === 'ledger')?.count ?? 0;
}
