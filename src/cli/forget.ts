import { withExistingStore } from '../app/openStore';
import { ledgerPath } from '../app/paths';
import { complain, say } from './output';
import { storeOf, type Given } from './settings';

/** Withdraws documents; 1 where the store does not know one of them. */
export function forget(documents: readonly string[], options: Given): Promise<number> {
  const file = storeOf(options);
  return withExistingStore(file, async (store) => {
    let unknown = 0;
    for (const given of documents) {
      const { uris, nodes, relations } = await store.forget(given.startsWith('document:') ? given : ledgerPath(given));
      if (uris.length > 0) say(`Forgot ${uris.join(', ')}: ${nodes} nodes and ${relations} relations that nobody else claims are gone`);
      else {
        unknown += 1;
        complain(`${given} is not in ${file}: yizheng query ledger lists what is.`);
      }
    }
    return unknown > 0 ? 1 : 0;
  });
}
