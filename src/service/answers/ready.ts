import type { Store } from '../../store/store';
import { refused } from './refusal';
import type { Route } from './routes';

/** Longer than a store that is well takes for one row, in milliseconds. */
const PATIENCE = 2_000;

/** 200 where the store answers, 503 where it does not: whether to send requests here. */
export function ready(store: Store): Route {
  return async (request) => {
    try {
      await store.ask('ledger', { first: 1, after: null, uris: null, documents: null }, PATIENCE);
      return Response.json({ status: 'ready' });
    } catch {
      return refused(request, 503, 'NOT_READY', 'The store does not answer.');
    }
  };
}
