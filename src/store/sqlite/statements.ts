import type Database from 'better-sqlite3';
import { readDataFile } from '../../../schema/dataFile';

/** What can be bound to a parameter. */
export type Bindable = string | number | null;

/** By their names; or in their order, which takes a quarter less time, where rows come by the thousand: see `rows.ts`. */
type Bound = [Readonly<Record<string, Bindable>>] | Bindable[];

/** An answer as SQLite gives it. */
export interface Table {
  readonly columns: readonly string[];
  /** Row by row, in the order of the columns. */
  readonly values: readonly (readonly unknown[])[];
}

/** A statement whose rows come as lists, and what the values of each are: asked of SQLite each time, that takes as long as a row. */
interface PreparedTable {
  readonly statement: Database.Statement;
  readonly columns: readonly string[];
}

/** The statements of `sql/`, each read and prepared when it is first needed. */
export class Statements {
  private readonly prepared = new Map<string, Database.Statement>();
  private readonly tables = new Map<string, PreparedTable>();

  constructor(private readonly database: Database.Database) {}

  /** Runs `sql/<name>.sql`; how many rows it changed, and the key of the row it inserted last. */
  run(name: string, ...parameters: Bound): { changes: number; lastInsertRowid: number } {
    const { changes, lastInsertRowid } = this.statement(name).run(...parameters);
    return { changes, lastInsertRowid: Number(lastInsertRowid) };
  }

  /** Runs `sql/<name>.sql` for each of the rows: one statement for several rows at once takes longer, not less. */
  runEach(name: string, rows: readonly Bindable[][]): void {
    const statement = this.statement(name);
    for (const row of rows) statement.run(row);
  }

  /** The first row, or undefined. */
  one<Row>(name: string, ...parameters: Bound): Row | undefined {
    return this.statement(name).get(...parameters) as Row | undefined;
  }

  all<Row>(name: string, ...parameters: Bound): Row[] {
    return this.statement(name).all(...parameters) as Row[];
  }

  /** All rows as lists: they come in less than half the time that rows with named values take. */
  table(name: string, parameters: Readonly<Record<string, Bindable>>): Table {
    const { columns, statement } = this.preparedTable(name);
    return { columns, values: statement.all(parameters) as unknown[][] };
  }

  /** Executes all statements of a script. */
  script(name: string): void {
    this.database.exec(readDataFile(`sql/${name}.sql`));
  }

  private statement(name: string): Database.Statement {
    const known = this.prepared.get(name);
    if (known !== undefined) return known;
    const statement = this.prepare(name);
    this.prepared.set(name, statement);
    return statement;
  }

  private preparedTable(name: string): PreparedTable {
    const known = this.tables.get(name);
    if (known !== undefined) return known;
    const statement = this.prepare(name).raw();
    const table = { statement, columns: statement.columns().map((column) => column.name) };
    this.tables.set(name, table);
    return table;
  }

  private prepare(name: string): Database.Statement {
    return this.database.prepare(readDataFile(`sql/${name}.sql`));
  }
}
