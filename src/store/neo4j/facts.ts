import { searchable } from '../searchable';
import type { Statements } from './statements';

/** All of a contribution that counts and searches are made of. */
export interface Facts {
  readonly id: string;
  readonly kind: string;
  /** Of the committee; empty where unknown. */
  readonly level: string;
  /** Of the first text that records it, ISO; empty where none has a date. */
  readonly date: string;
  /** Whose it is itself. */
  readonly own: readonly string[];
  /** Whom those are branches of. */
  readonly over: readonly string[];
  /** What it is for, with all above that. */
  readonly themes: readonly string[];
  readonly quotes: readonly string[];
}

/** Of those contributions that are stored, by id. */
export async function factsOf(statements: Statements, contributions: readonly string[]): Promise<Map<string, Facts>> {
  const rows = await statements.each<Facts & { dates: readonly string[] }>('write/facts', 'contributions', contributions);
  return new Map(rows.map(({ dates, ...facts }) => [facts.id, { ...facts, date: dates[0] ?? '' }]));
}

/** Keeps at each contribution its date and the sentences it is found by. */
export async function settleContributions(
  statements: Statements, before: ReadonlyMap<string, Facts>, after: ReadonlyMap<string, Facts>,
): Promise<void> {
  const changed = [...after.values()].filter((facts) => {
    const known = before.get(facts.id);
    return known === undefined || known.date !== facts.date || known.quotes.join('\n') !== facts.quotes.join('\n');
  });
  const rows = changed.map(({ id, date, quotes }) => ({ id, dated: date, sentences: searchable(quotes.join('\n')) }));
  await statements.each('write/setContributions', 'rows', rows);
}
