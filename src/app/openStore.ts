import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readConfig } from '../config';
import { StoreError } from '../errors';
import { checkAddress, isServer } from '../store/address';
import type { Store } from '../store/store';

/** How a store is read that is served to many. */
export interface Serving {
  /** How many processes answer the long questions of a database file; see `withReaders`. */
  readonly readers: number;
  /** Milliseconds after which an answer is stopped. */
  readonly within: number;
}

/**
 * Opens the store in a database file, or on a Neo4j server; made if there is none. Loaded only when a command needs it.
 * @throws StoreError in one sentence where the file is not ours, is damaged or cannot be written; so for a database
 */
export async function openStore(fileOrAddress: string, serving?: Serving): Promise<Store> {
  if (!isServer(fileOrAddress)) return openFile(fileOrAddress, serving);
  checkAddress(fileOrAddress);
  const { openNeo4jStore } = await import('../store/neo4j');
  return openNeo4jStore({ uri: fileOrAddress, ...readConfig().neo4j });
}

async function openFile(file: string, serving?: Serving): Promise<Store> {
  const { openSqliteStore } = await import('../store/sqlite');
  const store = await openSqliteStore(file);
  if (serving === undefined || serving.readers === 0) return store;
  const { withReaders } = await import('../store/sqlite/readers');
  return withReaders(store, file, { most: serving.readers, within: serving.within });
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

async function withOpenStore<Result>(file: string, use: (store: Store) => Promise<Result>, serving?: Serving): Promise<Result> {
  const store = await openStore(file, serving);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/**
 * The same for those who only ask: an empty store would answer everything with nothing.
 * @param serving where many ask at once
 * @throws StoreError where there is no such file
 */
export async function withExistingStore<Result>(file: string, use: (store: Store) => Promise<Result>, serving?: Serving): Promise<Result> {
  if (!isServer(file) && !existsSync(file)) {
    throw new StoreError(`There is no store ${file}: take documents in first with yizheng ingest, or name another with --store.`);
  }
  return withOpenStore(file, use, serving);
}
