import type { QuestionName } from '../../questions';

/** What a reader is asked. One question is under way in a reader at a time. */
export interface Asked {
  readonly question: QuestionName;
  readonly parameters: object;
}

/** What it answers: rows, or what SQLite said. */
export type Answered = { readonly rows: readonly object[] } | { readonly failure: { readonly code: string; readonly message: string } };
