/** Questions about what was taken in, and what came out of it. */
import type { NodeRow, Page, Paged, RelationRow } from './rows';

export interface TextsQuestions {
  /** How much of what is stored. `part` says what `name` is: a label, a relation type, or `problems`, `ledger`, `unclassifiedThemes`. */
  overview: {
    parameters: Readonly<Record<string, never>>;
    row: { readonly part: 'label' | 'relation' | 'table'; readonly name: string; readonly count: number };
  };
  /** Documents with what came out of them; newest first. */
  documents: {
    parameters: Page;
    row: NodeRow & Paged & {
      readonly uri: string;
      readonly date: string | null;
      readonly contributions: number;
      readonly problems: number;
    };
  };
  documentTexts: { parameters: { readonly ids: readonly string[] }; row: { readonly id: string; readonly text: string } };
  /** For each document all that it says, by offset. */
  claims: { parameters: Page & { readonly documents: readonly string[] }; row: RelationRow & Paged };
  /** For each document the things that it names, and where; by offset. A contribution is named by all of its parts, and not here. */
  mentions: {
    parameters: Page & { readonly documents: readonly string[] };
    row: Paged & {
      readonly document: string;
      readonly start: number;
      readonly end: number;
      readonly quote: string;
      readonly rule: string;
      readonly confidence: number;
      /** What is named. */
      readonly id: string;
    };
  };
  /** What could not be read or understood, of some documents or of all; by document and place. */
  problems: {
    parameters: Page & { readonly documents: readonly string[] | null };
    row: Paged & {
      readonly document: string;
      readonly reason: string;
      readonly start: number | null;
      readonly end: number | null;
      readonly rule: string;
    };
  };
  /** What was taken in from where; by uri. Of some uris, of some documents, or all. */
  ledger: {
    parameters: Page & { readonly uris: readonly string[] | null; readonly documents: readonly string[] | null };
    row: Paged & {
      readonly uri: string;
      readonly document: string;
      readonly sha256: string;
      readonly extractor: string;
      readonly nodes: number;
      readonly relations: number;
      readonly problems: number;
      /** ISO time. */
      readonly takenIn: string;
    };
  };
}

/** What each answers, in a line. */
export const TEXTS_QUESTIONS: Readonly<Record<keyof TextsQuestions, string>> = {
  overview: 'how much of what is stored',
  documents: 'documents, newest first',
  documentTexts: 'the texts of these documents',
  claims: 'all that these documents say',
  mentions: 'the things that these documents name, and where',
  problems: 'what could not be read or understood',
  ledger: 'what was taken in from where',
};
