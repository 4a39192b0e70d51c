import Database from 'better-sqlite3';
import { readDataFile } from '../../../schema/dataFile';
import { defineFunctions } from '../../../src/store/sqlite/functions';
import type { Asked } from '../asked';

/** Statements with what is bound to them, and nothing else: their rows, each time that they are run. */
export type Bare = () => unknown[];

const SETTINGS = ['query_only = true', 'temp_store = MEMORY', 'cache_size = -65536'];

/** A connection that answers by prepared statements alone. */
export class BareDatabase {
  private readonly database: Database.Database;
  private readonly prepared = new Map<string, Database.Statement>();

  constructor(file: string) {
    this.database = new Database(file, { readonly: true });
    for (const setting of SETTINGS) this.database.pragma(setting);
    defineFunctions(this.database);
  }

  /** Prepares once, binds once. */
  bare(asked: readonly Asked[]): Bare {
    const bound = asked.map(({ question, parameters }) => [this.statement(question), bind(parameters)] as const);
    return () => bound.map(([statement, parameters]) => statement.all(parameters));
  }

  close(): void {
    this.database.close();
  }

  private statement(question: string): Database.Statement {
    const known = this.prepared.get(question) ?? this.database.prepare(readDataFile(`sql/${question}.sql`));
    this.prepared.set(question, known);
    return known;
  }
}

/** As SQLite takes them: lists as JSON, truth as a number. */
function bind(parameters: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]: [string, unknown]) => {
    if (typeof value === 'boolean') return [name, Number(value)];
    return [name, typeof value === 'object' && value !== null ? JSON.stringify(value) : value];
  }));
}
