import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { field, typeOf, widest, type ColumnType } from './value';

/** Characters that are gathered before they are written. */
const CHUNK = 1 << 20;

/**
 * A file of rows, and its header in a file beside it: which columns there are and of what type is known at the end. A row
 * has no fields for columns that came up later, which the import tool takes for nothing.
 */
export class Sheet {
  readonly headerFile: string;
  readonly rowsFile: string;
  /** Length of the longest row, in UTF-16 code units. */
  longest = 0;
  private readonly columns = new Map<string, ColumnType>();
  private readonly file: number;
  private pending = '';

  /** @param keys what the header calls the columns that every row begins with: `id:ID`, `:LABEL` */
  constructor(private readonly folder: string, name: string, private readonly keys: readonly string[]) {
    this.headerFile = `${name}-header.csv`;
    this.rowsFile = `${name}.csv`;
    this.file = openSync(join(folder, this.rowsFile), 'wx');
  }

  add(keys: readonly unknown[], properties: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(properties)) this.addColumn(name, typeOf(value));
    const values = [...this.columns.keys()].map((name) => properties[name]);
    const row = `${[...keys, ...values].map(field).join(',')}\n`;
    this.longest = Math.max(this.longest, row.length);
    this.pending += row;
    if (this.pending.length >= CHUNK) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.file);
    const columns = [...this.columns].map(([name, type]) => `${name}:${type}`);
    writeFileSync(join(this.folder, this.headerFile), `${[...this.keys, ...columns].join(',')}\n`);
  }

  private addColumn(name: string, type: ColumnType | null): void {
    const known = this.columns.get(name);
    if (type !== null) this.columns.set(name, known === undefined ? type : widest(known, type));
  }

  private flush(): void {
    writeSync(this.file, this.pending);
    this.pending = '';
  }
}
