/** Questions about what groups and delegates back. */
import type { GroupKind, GroupLabel } from '../../../schema/ontology';
import type {
  BackedTheme, Backer, BackerLabel, Backing, BackingPair, ContributionFilter, ContributionRow, Cursor, NodeRow, Page, Paged, Ranking,
  RollUp, ThemeKind, ThingRow, Weight,
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
    row: ThingRow & Backing & Paged;
  };
  /** For each group or delegate, the themes it backs. */
  themesBacked: {
    parameters: Page & ContributionFilter & RollUp & Ranking & {
      readonly backers: readonly string[];
      readonly themeKinds: readonly ThemeKind[] | null;
    };
    row: { readonly backer: string } & BackedTheme & Weight & Paged;
  };
  /** For each theme, the groups and delegates that back it or a theme below it. */
  backers: {
    parameters: Page & ContributionFilter & RollUp & Ranking & {
      readonly themes: readonly string[];
      readonly labels: readonly BackerLabel[] | null;
      readonly kinds: readonly GroupKind[] | null;
    };
    row: { readonly theme: string } & Backer & Weight & Paged;
  };
  /**
   * Groups × themes with totals: the first groups that back any of the themes, those with most contributions first, and the
   * first themes that these back. Ids narrow it to some of either. Where `theme` is null the row is a group's total, where
   * `group` is null a theme's, where both are null that of everything: distinct contributions, by anybody and for anything
   * within the filter, so that they are no sums of cells. Group by group, totals last; cells that are empty are left out.
   */
  matrix: {
    parameters: ContributionFilter & RollUp & {
      readonly labels: readonly GroupLabel[] | null;
      readonly kinds: readonly GroupKind[] | null;
      readonly groups: readonly string[] | null;
      readonly themeKinds: readonly ThemeKind[] | null;
      readonly themes: readonly string[] | null;
      readonly firstGroups: number;
      /** `cursor` of the group to begin behind. */
      readonly afterGroup: Cursor | null;
      readonly firstThemes: number;
    };
    row: Backing & Pick<Weight, 'share' | 'lift'> & {
      readonly group: string | null;
      readonly label: GroupLabel | null;
      readonly groupName: string | null;
      readonly groupKind: GroupKind | null;
      readonly theme: string | null;
      readonly themeName: string | null;
      readonly themeKind: ThemeKind | null;
      /** Of the group. */
      readonly cursor: Cursor | null;
    };
  };
  /** What sets two groups apart, or what unites them, theme by theme; the strongest first. */
  comparison: {
    parameters: Page & ContributionFilter & RollUp & {
      readonly one: string;
      readonly other: string;
      readonly themeKinds: readonly ThemeKind[] | null;
      /** What leans to the one, what leans to the other, or what both argue for. */
      readonly side: 'one' | 'other' | 'both';
    };
    row: Paged & {
      readonly theme: string;
      readonly themeName: string;
      readonly themeKind: ThemeKind;
      /** Distinct contributions of each for the theme. */
      readonly one: number;
      readonly other: number;
      /** Distinct contributions of each for anything. */
      readonly ofOne: number;
      readonly ofOther: number;
      /**
       * z-score of the log-odds-ratio with an informative Dirichlet prior: Monroe, Colaresi and Quinn 2008, "Fightin' Words",
       * Political Analysis 16:372-403, equations 15, 16, 20 and 22, each theme by itself. Positive where the theme is more the
       * one's than the other's; beyond ±1.96 chance alone would bring it about once in twenty times.
       */
      readonly apart: number;
      /** The smaller of both shares: how much of either's voice the theme has at least. */
      readonly alike: number;
    };
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
  matrix: 'groups × themes, with totals',
  comparison: 'what sets two groups apart, what unites them',
  contributionsBehind: 'the contributions behind a count',
  contributionsOf: 'the contributions of a delegate, group, theme, place, meeting or document',
  unclassifiedThemes: 'themes that fit no concept',
};
