import { join, relative } from 'node:path';
import { packageRoot } from '../../schema/dataFile';
import { withStore } from '../app/openStore';
import { takeInShown } from './ingest';
import { say } from './output';
import { serve } from './serve';
import { samplesStoreOf, storeOf, workersOf, type Given } from './settings';
import { storeSummary } from './storeSummary';

/**
 * Takes in the paths (the invented samples where there are none), then serves. A bad input is reported and the
 * rest is served; where nothing at all could be taken in, it ends with 1.
 */
export async function start(paths: readonly string[], given: Given): Promise<number> {
  const isTrial = paths.length === 0;
  const file = isTrial ? samplesStoreOf(given) : storeOf(given);
  const isEmpty = await withStore(file, async (store) => {
    const failed = await takeInShown(store, isTrial ? [samples()] : paths, workersOf(given));
    say(await storeSummary(store, file));
    return failed > 0 && (await store.ask('documents', { first: 1, after: null })).length === 0;
  });
  return isEmpty ? 1 : serve({ ...given, store: file });
}

function samples(): string {
  return relative(process.cwd(), join(packageRoot, 'samples'));
}
