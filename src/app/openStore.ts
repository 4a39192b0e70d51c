import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readConfig } from '../config';
import { StoreError } from '../errors';
import { checkAddress, isServer } from '../store/address';
import type { Store } from '../store/store';

/**
 * Opens the store in a database file, or on a Neo4j server; made if there is none. Loaded only when a command needs it.
 * @throws StoreError in one sentence where the file is not ours, is damaged or cannot be written; so for a database
 */
async function openStore(fileOrAddress: string): Promise<Store> {
  if (!isServer(fileOrAddress)) {
    const { openSqliteStore } = await import('../store/sqlite');
    return openSqliteStore(fileOrAddress);
  }
  checkAddress(fileOrAddress);
  const { openNeo4jStore } = await import('../store/neo4j');
  return openNeo4jStore({ uri: fileOrAddress, ...readConfig().neo4j });
}

/** Opens a store (made if there is none, its folder too), hands it on, and closes it however that ends. */
export async function withStore<Result>(file: string, use: (store: Store) => Promise<Result>): Promise<Result> {
  if (!isServer(file)) makeFolder(dirname(file));
  return withOpenStore(file, use);
}

/** One folder deep: `data/` of a fresh checkout is made, a mistyped path is left for the store to refuse. */
function makeFolder(folder: string): void {
  if (!existsSync(folder) && existsSync(dirname(folder))) mkdirSync(folder);
}

async function withOpenStore<Result>(file: string, use: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(file);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/**
 * The same for those who only ask: an empty store would answer everything with nothing.
 * @throws StoreError where there is no such file
 */
export async function withExistingStore<Result>(file: string, use: (store: Store) => Promise<Result>): Promise<Result> {
  if (!isServer(file) && !existsSync(file)) {
    throw new StoreError(`There is no store ${file}: take documents in first with yizheng ingest, or name another with --store.`);
  }
  return withOpenStore(file, use);
}
