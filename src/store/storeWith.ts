import type { Store } from './store';

/** The same store with some of what it does done another way. */
export function storeWith(store: Store, others: Partial<Store>): Store {
  return Object.assign(Object.create(store) as Store, others);
}
