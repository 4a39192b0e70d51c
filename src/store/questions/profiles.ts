/** Questions about what the contributions of a thing have to do with: who, where, what and at which meeting. */
import type { Label } from '../../../schema/ontology';
import type { ContributionFilter, NodeRow, Page, Paged, RollUp } from './rows';

/** What a contribution has to do with. */
export type ProfileLabel = Exclude<Label, 'Document' | 'Contribution' | 'Recommendation'>;

export interface ProfilesQuestions {
  /**
   * For each id (of a delegate or group, a theme, a place, a meeting, a document) what else its contributions are by, on behalf of, about,
   * at or concerning; most contributions first. Themes count for what is broader, branches where rolled up for their party.
   */
  profile: {
    parameters: Page & ContributionFilter & RollUp & {
      readonly ids: readonly string[];
      readonly labels: readonly ProfileLabel[];
      /** Kinds of group or of theme. */
      readonly kinds: readonly string[] | null;
    };
    row: Paged & {
      readonly of: string;
      readonly id: string;
      readonly label: ProfileLabel;
      readonly name: string;
      readonly kind: string | null;
      readonly count: number;
      readonly firstDate: string | null;
      readonly lastDate: string | null;
    };
  };
  /** Meetings with how much was said there; latest first, then by id. */
  meetings: {
    parameters: Page & { readonly committee: string | null };
    row: NodeRow & Paged & {
      readonly count: number;
      readonly firstDate: string | null;
      readonly lastDate: string | null;
    };
  };
}

/** What each answers, in a line. */
export const PROFILES_QUESTIONS: Readonly<Record<keyof ProfilesQuestions, string>> = {
  profile: 'what the contributions of these are by, about, at or concerning',
  meetings: 'meetings, latest first',
};
