import { realpathSync } from 'node:fs';
import { copy as copyGraph, type NamedStore } from '../app/copy';
import { ledgerSize } from '../app/ledgerSize';
import { withExistingStore, withStore } from '../app/openStore';
import { ConfigError } from '../errors';
import { isServer } from '../store/address';
import { say, tell } from './output';
import { startProgress } from './progress';
import { storeSummary } from './storeSummary';

/** The stores of a copy, as they were typed. */
export interface CopyOptions {
  readonly from: string;
  readonly to: string;
}

/**
 * Copies a graph into another store and says what that holds then.
 * @throws ConfigError where both are one store
 */
export function copy({ from, to }: CopyOptions): Promise<number> {
  if (placeOf(from) === placeOf(to)) throw new ConfigError(`${from} and ${to} are one store: name two.`);
  return withExistingStore(from, (source) => withStore(to, async (target) => {
    await copyShown({ name: from, store: source }, { name: to, store: target });
    say(await storeSummary(target, to));
    return 0;
  }));
}

async function copyShown(from: NamedStore, to: NamedStore): Promise<void> {
  const progress = startProgress(await ledgerSize(from.store), 'Copying');
  const counts = { copied: 0, there: 0 };
  try {
    for await (const { copied, there } of copyGraph(from, to)) {
      counts.copied += copied.length;
      counts.there += there.length;
      for (const uri of [...copied, ...there]) progress.done(uri);
    }
  } finally {
    progress.stop();
  }
  tell(`Copied: ${counts.copied} documents, ${counts.there} there already`);
}

/** What tells whether two names are of one store: a file by its real path, a server by host and port. */
function placeOf(store: string): string {
  if (isServer(store)) return store.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '').replace(/^([^:]*)$/, '$1:7687');
  try {
    return realpathSync(store);
  } catch {
    return store;
  }
}
