import { existsSync } from 'node:fs';
import { isServer, shownAddress } from '../../store/address';
import { withExistingStore } from '../openStore';
import { overviewOf } from '../overview';
import { attempt, type Finding } from '.';

const MAKE = 'take documents in: yizheng ingest PATH... (or npm start for the samples)';

const EXCHANGE_FILE = 'name another with --store, or move this file away and take the documents in again';

const EXCHANGE_SERVER = 'do as it says, or name another store with --store';

/** Whether the store opens, and what it holds. */
export async function lookAtStore(file: string): Promise<Finding> {
  const what = `store ${shownAddress(file)}`;
  if (!isServer(file) && !existsSync(file)) return { what, says: 'not there yet', mend: MAKE };
  return attempt(what, isServer(file) ? EXCHANGE_SERVER : EXCHANGE_FILE, () =>
    withExistingStore(file, async (store) => {
      const { documents, contributions, delegates, groups, themes } = await overviewOf(store);
      return `${documents} documents, ${contributions} contributions, ${delegates} delegates, ${groups} groups, ${themes} themes`;
    }));
}
