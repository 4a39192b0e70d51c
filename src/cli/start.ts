import { join, relative } from 'node:path';
import { packageRoot } from '../../schema/dataFile';
import { withStore } from '../app/openStore';
import { takeInShown } from './ingest';
import { say } from './output';
import { serve, type ServeOptions } from './serve';
import { storeSummary } from './storeSummary';

/**
 * Takes in the paths (the invented samples where there are none), then serves. A bad input is reported and the
 * rest is served; where nothing at all could be taken in, it ends with 1.
 */
export async function start(paths: readonly string[], options: ServeOptions): Promise<number> {
  const wanted = paths.length === 0 ? [samples()] : paths;
  const isEmpty = await withStore(options.store, async (store) => {
    const failed = await takeInShown(store, wanted);
    say(await storeSummary(store, options.store));
    return failed > 0 && (await store.ask('documents', { first: 1, after: null })).length === 0;
  });
  return isEmpty ? 1 : serve(options);
}

function samples(): string {
  return relative(process.cwd(), join(packageRoot, 'samples'));
}
