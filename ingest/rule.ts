/**
 * A rule of recognition: a name that travels with every finding, and the sentence that shows what it is for.
 * The examples are its documentation and its tests (test/ingest/rules.test.ts runs them all).
 */
export interface Rule<Input, Finding> {
  /** Dotted, stage first: `person.frame`, `group.party`, `theme.numbered`. */
  readonly name: string;
  /** Invented sentence it must find something in. */
  readonly example: string;
  /** What it finds there, as written. */
  readonly finds: readonly string[];
  /** Invented sentence that looks alike and in which it must find nothing. */
  readonly counterExample: string;
  readonly find: (input: Input) => Finding[];
}
