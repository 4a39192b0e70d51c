import { searchable } from '../searchable';
import type { Statements } from './statements';

/** All of an act that counts are made of. */
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
}

interface Said {
  readonly id: string;
  /** As they are kept; null at what was just added. */
  readonly dated: string | null;
  readonly sentences: string | null;
  readonly dates: readonly string[];
  readonly quotes: readonly string[];
}

/** Of those contributions that are stored and reprint no other, by id. */
export async function factsOf(statements: Statements, contributions: readonly string[]): Promise<Map<string, Facts>> {
  const rows = await statements.each<Facts>('write/facts', 'contributions', contributions);
  return new Map(rows.map((facts) => [facts.id, facts]));
}

/** Keeps at each contribution its date and the sentences it is found by. */
export async function settleContributions(statements: Statements, contributions: readonly string[]): Promise<void> {
  const found = await statements.each<Said>('write/said', 'contributions', contributions);
  const rows = found.map((said) => ({ ...said, now: { dated: said.dates[0] ?? '', sentences: searchable(said.quotes.join('\n')) } }));
  const changed = rows.filter(({ dated, sentences, now }) => dated !== now.dated || sentences !== now.sentences);
  await statements.each('write/setContributions', 'rows', changed.map(({ id, now }) => ({ id, ...now })));
}
