import { existsSync } from 'node:fs';
import { isServer } from '../../store/address';
import { withExistingStore } from '../openStore';
import { overviewOf } from '../overview';
import { attempt, type Finding } from '.';

const MAKE = 'take documents in: yizheng ingest PATH... (or npm start for the samples)';

const EXCHANGE = 'name another with --store, or move this file away and take the documents in again';

/** Whether the store opens, and what it holds. */
export async function lookAtStore(file: string): Promise<Finding> {
  const what = `store ${file}`;
  if (!isServer(file) && !existsSync(file)) return { what, says: 'not there yet', mend: MAKE };
  return attempt(what, EXCHANGE, () =>
    withExistingStore(file, async (store) => {
      const { documents, contributions, delegates, groups, themes } = await overviewOf(store);
      return `${documents} documents, ${contributions} contributions, ${delegates} delegates, ${groups} groups, ${themes} themes`;
    }));
}
