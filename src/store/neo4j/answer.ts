import type { QuestionName, QuestionParameters, QuestionRow } from '../questions';
import { searchable } from '../searchable';
import { givenTo } from './given';
import { fromStored } from './properties';
import type { Statements } from './statements';

type Row = Record<string, unknown>;

/** Answers a question by `cypher/<question>.cypher`. */
export async function answer<Q extends QuestionName>(
  statements: Statements, question: Q, parameters: QuestionParameters<Q>,
): Promise<QuestionRow<Q>[]> {
  const given = givenTo(parameters);
  const rows = await statements.all<Row>(question, given);
  for (const row of rows) settle(row, given.words);
  return rows as unknown as QuestionRow<Q>[];
}

/** What Cypher cannot say: maps with keys that are found only then, and words as they are searched. */
function settle(row: Row, words: string): void {
  if (typeof row.properties === 'object' && row.properties !== null) row.properties = fromStored(row.properties as Row);
  if (typeof row.claim === 'string') unpackClaim(row, row.claim);
  if (Array.isArray(row.byKind)) row.byKind = summed(row.byKind as [string, number][]);
  if (Array.isArray(row.quotes)) {
    row.excerpt = (row.quotes as string[]).find((quote) => searchable(quote).includes(words)) ?? row.name;
    delete row.quotes;
  }
}

/** What a document says by names, as `NameClaims` keeps it. */
function unpackClaim(row: Row, claim: string): void {
  const [type, from, to, properties] = JSON.parse(claim) as [string, string, string, string];
  Object.assign(row, { type, from, to, properties: JSON.parse(properties) as unknown });
  delete row.claim;
}

function summed(counts: readonly (readonly [kind: string, count: number])[]): Record<string, number> {
  const byKind: Record<string, number> = {};
  for (const [kind, count] of counts) byKind[kind] = (byKind[kind] ?? 0) + count;
  return byKind;
}
