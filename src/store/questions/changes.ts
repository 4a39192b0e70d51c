/** Questions about what came when: by the time at which documents were taken in. */
import type { GroupLabel } from '../../../schema/ontology';
import type { Page, Paged, ThemeKind } from './rows';

export interface ChangesQuestions {
  /** What was taken in at or after an ISO time, the oldest first: so that the last cursor is where to go on another day. */
  changes: {
    parameters: Page & { readonly since: string | null };
    row: Paged & { readonly uri: string; readonly document: string; readonly takenIn: string };
  };
  /** For each document the themes that it is the first to name, of those taken in; by id. */
  newThemes: {
    parameters: Page & { readonly documents: readonly string[] };
    row: Paged & { readonly document: string; readonly theme: string; readonly themeName: string; readonly themeKind: ThemeKind };
  };
  /** For each document the groups that it is the first to tell of as arguing for a theme of a tier; by theme and group. */
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
  changes: 'what was taken in since then',
  newThemes: 'the themes that these documents are the first to name',
  newBackers: 'the groups that these documents are the first to tell of as backing a theme',
};
