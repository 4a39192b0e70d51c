import Database from 'better-sqlite3';
import { readDataFile } from '../schema/dataFile';
import { searchable } from '../src/store/searchable';
import { SETTINGS, TABLES } from '../src/store/sqlite/open';

/** The rows that a store has in one of its tables, ready to be bound. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** All that stands in the tables of a store, and what its search index was given. */
export function rowsOf(file: string): TableRows[] {
  const database = new Database(file, { readonly: true });
  database.function('searchable', { deterministic: true }, (words) => searchable(String(words ?? '')));
  const tables = tablesOf(database).map((table) => ({ table, rows: readRows(database, table) }));
  const search = database.prepare(readDataFile('bench/sql/searchRows.sql')).raw().all() as unknown[][];
  database.close();
  return [...tables, { table: SEARCH, rows: search }];
}

const SEARCH = 'search';

/** Keys are given as documents come; sorted by them the baseline would fill its trees at their right end alone. */
function readRows(database: Database.Database, table: string): unknown[][] {
  const columns = database.pragma(`table_info(${table})`) as { readonly name: string }[];
  const order = columns.some(({ name }) => name === 'document') && table !== 'ledger' ? 'document' : '1';
  return database.prepare(statement('rows', table).replace('{order}', order)).raw().all() as unknown[][];
}

/** A row of SQLite's `table_list`; shadow tables are those that the search index keeps. */
interface ListedTable {
  readonly schema: string;
  readonly name: string;
  readonly type: 'table' | 'view' | 'virtual' | 'shadow';
}

function tablesOf(database: Database.Database): string[] {
  const listed = database.pragma('table_list') as ListedTable[];
  return listed
    .filter(({ schema, name, type }) => schema === 'main' && type === 'table' && !name.startsWith('sqlite_'))
    .map(({ name }) => name);
}

/** Upserts rows into the same tables, with their keys, indexes and settings, of a new file: one transaction, and nothing besides. */
export function bareUpsert(file: string, tables: readonly TableRows[]): void {
  const database = new Database(file);
  for (const setting of SETTINGS) database.pragma(setting);
  for (const script of TABLES) database.exec(readDataFile(`sql/${script}.sql`));
  database.transaction(() => tables.forEach((rows) => upsertAll(database, rows)))();
  database.close();
}

function upsertAll(database: Database.Database, { table, rows }: TableRows): void {
  const [first] = rows;
  if (first === undefined) return;
  const upsert = database.prepare(table === SEARCH ? readDataFile('bench/sql/addSearchRow.sql') : statement('upsert', table, first.length));
  for (const row of rows) upsert.run(...row);
}

function statement(name: string, table: string, columns = 0): string {
  return readDataFile(`bench/sql/${name}.sql`)
    .replace('{table}', `"${table}"`)
    .replace('{values}', Array(columns).fill('?').join(', '));
}
