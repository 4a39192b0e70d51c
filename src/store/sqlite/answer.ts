import type { QuestionName, QuestionParameters, QuestionRow } from '../questions';
import type { Bindable, Statements, Table } from './statements';

type Read = (value: unknown) => unknown;

/** How columns are read that are no plain values. */
const READ: Readonly<Record<string, Read>> = {
  properties: fromJson, parties: fromJson, backers: fromJson, cursor: fromJson, byKind: kindCounts,
};

/** Answers a question by `sql/<question>.sql`. */
export function answer<Q extends QuestionName>(
  statements: Statements, question: Q, parameters: QuestionParameters<Q>,
): QuestionRow<Q>[] {
  const bound = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, bindable(value)]));
  return rowsOf(statements.table(question, bound)) as unknown as QuestionRow<Q>[];
}

/** Lists go in as JSON, for json_each. */
function bindable(value: unknown): Bindable {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : JSON.stringify(value);
}

function rowsOf({ columns, values }: Table): Record<string, unknown>[] {
  const reads = columns.map((column) => READ[column]);
  return values.map((line) => {
    const row: Record<string, unknown> = {};
    columns.forEach((column, i) => (row[column] = reads[i] === undefined ? line[i] : reads[i](line[i])));
    return row;
  });
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
