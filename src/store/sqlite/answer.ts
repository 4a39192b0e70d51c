import type { QuestionName, QuestionParameters, QuestionRow } from '../questions';
import type { Bindable, Statements } from './statements';

/** Columns that hold JSON. */
const JSON_COLUMNS = ['properties', 'byKind', 'parties', 'backers', 'cursor'] as const;

/** Answers a question by `sql/<question>.sql`. */
export function answer<Q extends QuestionName>(
  statements: Statements, question: Q, parameters: QuestionParameters<Q>,
): QuestionRow<Q>[] {
  const bound = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, bindable(value)]));
  const rows = statements.all<Record<string, unknown>>(question, bound);
  for (const row of rows) parseColumns(row);
  return rows as unknown as QuestionRow<Q>[];
}

/** Lists go in as JSON, for json_each. */
function bindable(value: unknown): Bindable {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : JSON.stringify(value);
}

function parseColumns(row: Record<string, unknown>): void {
  for (const column of JSON_COLUMNS) {
    const json = row[column];
    if (typeof json === 'string') row[column] = JSON.parse(json) as unknown;
  }
}
