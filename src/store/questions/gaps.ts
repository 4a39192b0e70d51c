/** Questions about what is missing: themes that few argue for, places that nobody speaks up for. */
import type { ContributionFilter, Page, Paged, ThemeKind } from './rows';

export interface GapsQuestions {
  /**
   * Themes that at most `most` groups and at most `most` delegates of a place or sector argue for, though others do; those
   * that most is said about elsewhere first. Of a place are the groups based there or in a place within it, with their
   * organs and members; of a sector the sector itself, the groups that cover it, and the members of both. What a
   * branch does counts for the branch alone.
   */
  themeGaps: {
    parameters: Page & ContributionFilter & {
      /** A place or a sector. */
      readonly within: string;
      readonly themeKinds: readonly ThemeKind[] | null;
      readonly most: number;
    };
    row: Paged & {
      readonly theme: string;
      readonly themeName: string;
      readonly themeKind: ThemeKind;
      readonly groups: number;
      readonly delegates: number;
      /** Ids of those. */
      readonly backers: readonly string[];
      /** Distinct speeches and proposals for it by anybody. */
      readonly ofTheme: number;
    };
  };
  /**
   * Places that activities concern or texts name, and no speech or proposal concerns, nor any place within them. Those with
   * most activities first, then those that most texts name.
   */
  placeGaps: {
    parameters: Page & {
      /** Only places within this one; null for all. */
      readonly within: string | null;
      /** Months of contributions and texts, `YYYY-MM`. */
      readonly since: string | null;
      readonly until: string | null;
    };
    row: Paged & {
      readonly place: string;
      readonly placeName: string;
      /** Distinct activities that concern it. */
      readonly activities: number;
      /** Texts that name it. */
      readonly documents: number;
    };
  };
}

/** What each answers, in a line. */
export const GAPS_QUESTIONS: Readonly<Record<keyof GapsQuestions, string>> = {
  themeGaps: 'themes that one or nobody of a place or sector argues for',
  placeGaps: 'places whose issues nobody took up',
};
