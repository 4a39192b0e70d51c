import type { QuestionName, QuestionParameters, QuestionRow } from '../questions';
import type { Bindable, Statements, Table } from './statements';

type Read = (value: unknown) => unknown;

/** How columns are read that are no plain values. */
const READ: Readonly<Record<string, Read>> = {
  properties: fromJson, parties: fromJson, backers: fromJson, cursor: fromJson, byKind: kindCounts,
};

/** What `sql/<question>.sql` finds. */
export function tableOf<Q extends QuestionName>(statements: Statements, question: Q, parameters: QuestionParameters<Q>): Table {
  const bound: Record<string, Bindable> = {};
  for (const [name, value] of Object.entries(parameters)) bound[name] = bindable(value);
  return statements.table(question, bound);
}

/** What it found, as rows of the question. */
export function rowsOf<Q extends QuestionName>({ columns, values }: Table): QuestionRow<Q>[] {
  const reads = columns.map((column) => READ[column] ?? asItIs);
  return values.map((line) => rowOf(columns, reads, line)) as unknown as QuestionRow<Q>[];
}

function rowOf(columns: readonly string[], reads: readonly Read[], line: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let i = 0; i < columns.length; i++) row[columns[i] as string] = (reads[i] as Read)(line[i]);
  return row;
}

function asItIs(value: unknown): unknown {
  return value;
}

/** Lists go in as JSON, for json_each. */
function bindable(value: unknown): Bindable {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : JSON.stringify(value);
}

function fromJson(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}

/** Of `proposal 3,speech 2,proposal 1`: a kind may be there more than once. */
function kindCounts(value: unknown): Record<string, number> {
  const counts: Record<string, number> = {};
  if (typeof value !== 'string') return counts;
  for (const part of value.split(',')) {
    const space = part.indexOf(' ');
    const kind = part.slice(0, space);
    counts[kind] = (counts[kind] ?? 0) + Number(part.slice(space + 1));
  }
  return counts;
}
