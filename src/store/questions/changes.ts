/** Questions about what came when, and what went. */
import type { GroupLabel, Label, RelationType } from '../../../schema/ontology';
import type { Page, Paged, ThemeKind } from './rows';

/** What became of a text: new; another one in its place, or read anew; not there any more; found wrong in a part, or right after all. */
export const CHANGE_KINDS = ['takenIn', 'changed', 'forgotten', 'judged'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface ChangesQuestions {
  /** What changed at or after an ISO time, the oldest first: so that the last cursor is where to go on another day. */
  changes: {
    parameters: Page & { readonly since: string | null; readonly kinds: readonly ChangeKind[] | null };
    row: Paged & {
      /** Told apart by number; of those of one moment the greater came later. */
      readonly change: number;
      readonly kind: ChangeKind;
      /** ISO time. */
      readonly at: string;
      readonly uri: string;
      readonly document: string;
      /** The document that it stands in place of; the same where that was read anew or judged. */
      readonly former: string | null;
    };
  };
  /** How far the graph has come: it is the same where the number of the last change and that of texts are, and 0 where there is none. */
  version: { parameters: Readonly<Record<string, never>>; row: { readonly change: number; readonly texts: number } };
  /** For each change what its former document said and nothing in its place says; by place in that text. */
  withdrawn: {
    parameters: Page & { readonly changes: readonly number[] };
    row: Paged & {
      readonly change: number;
      /** From 0. */
      readonly place: number;
      readonly document: string;
      readonly type: RelationType;
      /** Labels and names as they were then. */
      readonly from: string;
      readonly fromLabel: Label;
      readonly fromName: string;
      readonly to: string;
      readonly toLabel: Label;
      readonly toName: string;
      /** In the text that said so. */
      readonly start: number | null;
      readonly end: number | null;
      readonly quote: string | null;
    };
  };
  /** For each change the groups that argue for a theme of a tier no more; by theme and group. */
  lostBackers: {
    parameters: Page & { readonly changes: readonly number[]; readonly themeKind: ThemeKind };
    row: Paged & {
      readonly change: number;
      readonly theme: string;
      readonly themeName: string;
      readonly themeKind: ThemeKind;
      readonly backer: string;
      readonly label: GroupLabel;
      readonly name: string;
    };
  };
  /** For each document the themes that it is the first to name, of those stored now; none of one that is gone. By id. */
  newThemes: {
    parameters: Page & { readonly documents: readonly string[] };
    row: Paged & { readonly document: string; readonly theme: string; readonly themeName: string; readonly themeKind: ThemeKind };
  };
  /** For each document the groups that it is the first of those stored now to tell of as arguing for a theme; by theme and group. */
  newBackers: {
    parameters: Page & { readonly documents: readonly string[]; readonly themeKind: ThemeKind };
    row: Paged & {
      readonly document: string;
      readonly theme: string;
      readonly themeName: string;
      readonly backer: string;
      readonly label: GroupLabel;
      readonly name: string;
    };
  };
}

/** What each answers, in a line. */
export const CHANGES_QUESTIONS: Readonly<Record<keyof ChangesQuestions, string>> = {
  changes: 'what was taken in, changed or forgotten since then',
  version: 'how far the graph has come: the number of the last change, and of texts',
  withdrawn: 'what is not said any more since these changes',
  lostBackers: 'the groups that back a theme no more since these changes',
  newThemes: 'the themes that these documents are the first to name',
  newBackers: 'the groups that these documents are the first to tell of as backing a theme',
};
