import type { QuestionName } from '../../questions';
import type { Table } from '../statements';

/** What a reader is asked. One question is under way in a reader at a time. */
export interface Asked {
  readonly question: QuestionName;
  readonly parameters: object;
}

/** What it answers: rows as SQLite gives them, for names in each would be most of the message; or what SQLite said. */
export type Answered = { readonly table: Table } | { readonly failure: { readonly code: string; readonly message: string } };
