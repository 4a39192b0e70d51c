import Database from 'better-sqlite3';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ADVOCACY_KINDS } from '../../../schema/ontology';
import { StoreError } from '../../errors';
import { defineFunctions } from './functions';
import { migrate, SCHEMA_VERSION } from './migrations';
import { Statements } from './statements';

/** Tells our files from others: `yzht` in ASCII. */
const APPLICATION_ID = 0x797a6874;

/**
 * What is committed survives a crash of the program; of the machine, all but the last moment. Cache in KiB; the log is
 * moved into the file every 8000 pages, for documents touch many pages in many places.
 */
export const SETTINGS = [
  'journal_mode = WAL', 'synchronous = NORMAL', 'temp_store = MEMORY', 'cache_size = -65536', 'wal_autocheckpoint = 8000',
] as const;

/** What makes the tables, in order. */
export const TABLES = [
  'schema/tables', 'schema/graphIndexes', 'schema/derived', 'schema/countIndex', 'schema/history', 'schema/judgements',
] as const;

export interface OpenDatabase {
  readonly database: Database.Database;
  readonly statements: Statements;
}

/**
 * Opens a database file, or makes a new one; one of a former version is brought up to date. A file that is not ours is left
 * as it is.
 * @throws StoreError where it cannot be used, in one sentence.
 */
export function openDatabase(file: string): OpenDatabase {
  const version = versionOf(file);
  const database = attempt(file, () => new Database(file));
  try {
    return attempt(file, () => setUp(database, version));
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Looks without a touch: the version of the graph; null where there is none yet. */
function versionOf(file: string): number | null {
  if (file === ':memory:') return null;
  if (!existsSync(dirname(file))) {
    throw new StoreError(`The folder ${dirname(file)} of the store ${file} does not exist; create it first or name another file.`);
  }
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new StoreError(`The store ${file} is a folder; name a database file in it.`);
  if (found === undefined || found.size === 0) return null;
  return attempt(file, () => checkWhose(file));
}

function checkWhose(file: string): number | null {
  const database = new Database(file, { readonly: true });
  try {
    const [application, version, changes] = ['application_id', 'user_version', 'schema_version']
      .map((pragma) => Number(database.pragma(pragma, { simple: true }))) as [number, number, number];
    if (changes === 0) return null;
    if (application !== APPLICATION_ID) {
      throw new StoreError(`The file ${file} is a database of another program; name another file for the store.`);
    }
    if (version > SCHEMA_VERSION) {
      throw new StoreError(
        `The store ${file} has schema ${version}, this program knows ${SCHEMA_VERSION}; update yizheng or name another file.`);
    }
    return version;
  } finally {
    database.close();
  }
}

function setUp(database: Database.Database, version: number | null): OpenDatabase {
  for (const setting of SETTINGS) database.pragma(setting);
  defineFunctions(database);
  const statements = new Statements(database);
  statements.script('schema/working');
  if (version !== SCHEMA_VERSION) database.transaction(() => bringUpToDate(database, statements, version)).immediate();
  return { database, statements };
}

function bringUpToDate(database: Database.Database, statements: Statements, version: number | null): void {
  if (version === null) createTables(database, statements);
  else migrate(statements, version);
  database.pragma(`user_version = ${SCHEMA_VERSION}`);
}

function createTables(database: Database.Database, statements: Statements): void {
  for (const script of TABLES) statements.script(script);
  for (const kind of ADVOCACY_KINDS) statements.run('write/advocacy', { kind });
  database.pragma(`application_id = ${APPLICATION_ID}`);
}

function attempt<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof StoreError ? cause : unusable(file, cause);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'is not a database file; name another file for the store',
  SQLITE_CORRUPT: 'is damaged; move it away and ingest the documents again',
  SQLITE_READONLY: 'cannot be written to; change its permissions or name another file',
  SQLITE_CANTOPEN: 'cannot be opened; check that the path is right and that you may write there',
  SQLITE_PERM: 'cannot be opened; check its permissions',
  SQLITE_BUSY: 'is in use by another program that is writing; try again when it is done',
  SQLITE_FULL: 'cannot grow, the disk is full; make room and try again',
  SQLITE_IOERR: 'cannot be read or written, the disk reports an error; check the disk',
};

/** An error of SQLite as a sentence: what, where, what to do. */
export function unusable(file: string, cause: unknown): StoreError {
  const { code = '', message = String(cause) } = cause as { code?: string; message?: string };
  const reason = Object.entries(REASONS).find(([prefix]) => code.startsWith(prefix))?.[1];
  return new StoreError(`The store ${file} ${reason ?? `failed: ${message}`}.`, { cause });
}
