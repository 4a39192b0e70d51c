import Database from 'better-sqlite3';
import { readDataFile } from '../schema/dataFile';

/** The rows that a store has in one of its tables, ready to be bound. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** All that stands in the tables of a store; what the search index keeps is left out. */
export function rowsOf(file: string): TableRows[] {
  const database = new Database(file, { readonly: true });
  const tables = tablesOf(database).map((table) => ({ table, rows: readRows(database, table) }));
  database.close();
  return tables;
}

function readRows(database: Database.Database, table: string): unknown[][] {
  return database.prepare(statement('rows', table)).raw().all() as unknown[][];
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

/** Upserts rows into the same tables, with their keys and indexes, of a new file: one transaction, and nothing besides. */
export function bareUpsert(file: string, tables: readonly TableRows[]): void {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.exec(readDataFile('sql/schema/tables.sql'));
  database.transaction(() => tables.forEach((rows) => upsertAll(database, rows)))();
  database.close();
}

function upsertAll(database: Database.Database, { table, rows }: TableRows): void {
  const [first] = rows;
  if (first === undefined) return;
  const upsert = database.prepare(statement('upsert', table, first.length));
  for (const row of rows) upsert.run(...row);
}

function statement(name: string, table: string, columns = 0): string {
  return readDataFile(`bench/sql/${name}.sql`)
    .replace('{table}', `"${table}"`)
    .replace('{values}', Array(columns).fill('?').join(', '));
}
