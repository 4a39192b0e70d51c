/** Questions about what groups and delegates back. */
import type { GroupKind, GroupLabel } from '../../../schema/ontology';
import type {
  BackedTheme, Backer, BackerLabel, Backing, BackingPair, ContributionFilter, ContributionRow, NodeRow, Page, Paged, RollUp, ThemeKind,
} from './rows';

export interface BackingQuestions {
  /** Groups with what they back in all; most contributions first. */
  groups: {
    parameters: Page & { readonly labels: readonly GroupLabel[] | null; readonly kinds: readonly GroupKind[] | null };
    row: NodeRow & Backing & Paged;
  };
  /** Themes with how many contributions advocate them; `broader` keeps those right below one. Most first. */
  themes: {
    parameters: Page & { readonly kinds: readonly ThemeKind[] | null; readonly broader: string | null };
    row: NodeRow & Backing & Paged;
  };
  /** Delegates whose name begins so (in either script), of one committee or of all; by name. */
  delegates: {
    parameters: Page & { readonly name: string | null; readonly committee: string | null };
    row: NodeRow & Backing & Paged;
  };
  /** For each group or delegate, the themes it backs; most contributions first. */
  themesBacked: {
    parameters: Page & ContributionFilter & RollUp & {
      readonly backers: readonly string[];
      readonly themeKinds: readonly ThemeKind[] | null;
    };
    row: { readonly backer: string } & BackedTheme & Paged;
  };
  /** For each theme, the groups and delegates that back it or a theme below it; most contributions first. */
  backers: {
    parameters: Page & ContributionFilter & RollUp & {
      readonly themes: readonly string[];
      readonly labels: readonly BackerLabel[] | null;
      readonly kinds: readonly GroupKind[] | null;
    };
    row: { readonly theme: string } & Backer & Paged;
  };
  /** Groups × themes: the cells that are not empty, by group and theme. Ids narrow it to some of either. */
  matrix: {
    parameters: ContributionFilter & RollUp & {
      readonly labels: readonly GroupLabel[] | null;
      readonly kinds: readonly GroupKind[] | null;
      readonly groups: readonly string[] | null;
      readonly themeKinds: readonly ThemeKind[] | null;
      readonly themes: readonly string[] | null;
    };
    row: BackedTheme & { readonly group: string; readonly label: GroupLabel; readonly groupName: string };
  };
  /**
   * For each pair the contributions that a count of `backers`, `themesBacked` or `matrix` counts; newest first. Pairs at
   * once, for the cells of a matrix are opened together.
   */
  contributionsBehind: {
    parameters: Page & ContributionFilter & RollUp & { readonly pairs: readonly BackingPair[] };
    row: BackingPair & ContributionRow & Paged;
  };
  /**
   * For each id the contributions that touch it: of a delegate or group (branches only where rolled up), on a theme (with
   * those below), in a document, at a meeting, concerning a place; newest first.
   */
  contributionsOf: {
    parameters: Page & ContributionFilter & RollUp & { readonly ids: readonly string[] };
    row: { readonly of: string } & ContributionRow & Paged;
  };
  /** Themes of the texts that fit no concept; most contributions first. */
  unclassifiedThemes: { parameters: Page; row: NodeRow & Backing & Paged };
}

/** What each answers, in a line. */
export const BACKING_QUESTIONS: Readonly<Record<keyof BackingQuestions, string>> = {
  groups: 'groups, most contributions first',
  themes: 'themes, most contributions first',
  delegates: 'delegates by name',
  themesBacked: 'the themes that groups or delegates back',
  backers: 'who backs these themes',
  matrix: 'groups × themes',
  contributionsBehind: 'the contributions behind a count',
  contributionsOf: 'the contributions of a delegate, group, theme, place, meeting or document',
  unclassifiedThemes: 'themes that fit no concept',
};
