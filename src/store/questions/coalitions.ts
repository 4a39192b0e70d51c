/** Questions about who goes together: by what they back, or by what they said in one voice. */
import type { GroupKind } from '../../../schema/ontology';
import type { BackerLabel, ContributionFilter, ContributionRow, Page, Paged, RollUp, ThemeKind } from './rows';

/** Two backers, of one side and the other. */
export interface BackerPair {
  readonly one: string;
  readonly other: string;
}

/** Somebody who goes together with `of`. */
interface Companion {
  readonly of: string;
  readonly backer: string;
  readonly label: BackerLabel;
  readonly name: string;
  readonly kind: GroupKind | null;
}

interface Companions extends Page, ContributionFilter, RollUp {
  readonly ids: readonly string[];
  /** Which of them; null for all groups where a group is asked about, and all delegates where a delegate is. */
  readonly labels: readonly BackerLabel[] | null;
  readonly kinds: readonly GroupKind[] | null;
}

export interface CoalitionsQuestions {
  /**
   * For each group or delegate others that argue for the same themes of a tier, most alike first. Likeness is the percentage similarity of
   * Renkonen (1938, Annales Zoologici Societatis Vanamo 6:1-231): of each theme the smaller of the two shares, summed up. A party
   * and its own branches are not compared.
   */
  similarBackers: {
    parameters: Companions & { readonly themeKind: ThemeKind };
    row: Companion & Paged & {
      /** 0 to 10000: so both stores round it alike. */
      readonly likeness: number;
      /** How many themes both back. */
      readonly themes: number;
      /** Of each of those the smaller of the two counts, summed up. */
      readonly common: number;
    };
  };
  /** For each pair the themes that both argue for; those first of which both say much. */
  sharedThemes: {
    parameters: Page & ContributionFilter & RollUp & { readonly pairs: readonly BackerPair[]; readonly themeKind: ThemeKind };
    row: BackerPair & Paged & {
      readonly theme: string;
      readonly themeName: string;
      /** Contributions of the one and of the other on it. */
      readonly ofOne: number;
      readonly ofOther: number;
    };
  };
  /** For each group those that spoke or proposed together with it, for each delegate the other delegates; most often first. */
  jointBackers: {
    parameters: Companions;
    row: Companion & Paged & { readonly count: number; readonly firstDate: string | null; readonly lastDate: string | null };
  };
  /** For each pair what both stand behind as one; newest first. */
  jointContributions: {
    parameters: Page & ContributionFilter & RollUp & { readonly pairs: readonly BackerPair[] };
    row: BackerPair & ContributionRow & Paged;
  };
  /**
   * For each theme those who join its parties: delegates, sectors and organisations whose contributions on it were made with two parties or
   * more; most parties first. A contribution is of the parties it was made on behalf of, and of those its delegates belong to.
   */
  bridges: {
    parameters: Page & ContributionFilter & { readonly themes: readonly string[] };
    row: Paged & {
      readonly theme: string;
      readonly backer: string;
      readonly label: BackerLabel;
      readonly name: string;
      readonly kind: GroupKind | null;
      /** Ids of the parties. */
      readonly parties: readonly string[];
      /** Its contributions on the theme with any of them. */
      readonly count: number;
    };
  };
}

/** What each answers, in a line. */
export const COALITIONS_QUESTIONS: Readonly<Record<keyof CoalitionsQuestions, string>> = {
  similarBackers: 'who argues for the same themes',
  sharedThemes: 'the themes that two both argue for',
  jointBackers: 'who spoke or proposed together',
  jointContributions: 'what two said or proposed together',
  bridges: 'who joins the parties behind a theme',
};
