/** Questions about time: how often something was said when, and which themes come and go. */
import type { ContributionFilter, Page, Paged, RollUp, ThemeKind } from './rows';

/** A group or delegate, a theme, a pair of them, or (both null) anybody on anything. */
export interface PartPair {
  readonly backer: string | null;
  readonly theme: string | null;
}

/** Distinct contributions of a period, advocacy and activities told apart. */
export interface PeriodCount {
  readonly count: number;
  readonly held: number;
  /** Advocacy that `count` is a part of: of a pair what the backer argued for in that period, else what anybody did. */
  readonly ofPeriod: number;
  /** count / ofPeriod to three places; null where there is none. */
  readonly share: number | null;
}

/** How a theme came or went between two periods: new ones were never argued for before the later period. */
export type Movement = 'new' | 'rising' | 'fading';

export interface TrendsQuestions {
  /** For each pair, how often in each year or month; from the first on. Contributions of texts without a date are left out. */
  overTime: {
    parameters: Page & ContributionFilter & RollUp & { readonly pairs: readonly PartPair[]; readonly by: 'year' | 'month' };
    row: PartPair & PeriodCount & Paged & {
      /** `2025` or `2025-03`. */
      readonly period: string;
    };
  };
  /** For each pair, how often at each meeting; in the order of their first contributions. */
  overMeetings: {
    parameters: Page & ContributionFilter & RollUp & { readonly pairs: readonly PartPair[] };
    row: PartPair & PeriodCount & Paged & {
      readonly meeting: string;
      readonly meetingName: string;
      /** ISO; null where no text that records it has a date. */
      readonly firstDate: string | null;
    };
  };
  /**
   * Themes that moved between two periods, within the filter and of one backer or anybody; those that moved most first.
   * `strength` is the z-score of the log-odds-ratio with an informative Dirichlet prior, as in `comparison`, later against
   * earlier: beyond ±1.96 chance alone would bring it about once in twenty times.
   */
  themeTrends: {
    parameters: Page & ContributionFilter & RollUp & {
      readonly movement: Movement;
      /** Months, both included. */
      readonly earlierSince: string;
      readonly earlierUntil: string;
      readonly laterSince: string;
      readonly laterUntil: string;
      readonly backer: string | null;
      readonly themeKinds: readonly ThemeKind[] | null;
      /** In both periods together. */
      readonly leastCount: number;
    };
    row: Paged & {
      readonly theme: string;
      readonly themeName: string;
      readonly themeKind: ThemeKind;
      readonly earlier: number;
      readonly later: number;
      /** Advocacy of each period on anything. */
      readonly ofEarlier: number;
      readonly ofLater: number;
      readonly strength: number;
    };
  };
}

/** What each answers, in a line. */
export const TRENDS_QUESTIONS: Readonly<Record<keyof TrendsQuestions, string>> = {
  overTime: 'how often in each year or month',
  overMeetings: 'how often at each meeting',
  themeTrends: 'themes that rise, fade or are new',
};
