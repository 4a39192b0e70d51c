/** Questions by which a graph is moved as a whole: what the others leave out, for those who copy or export it. */
import type { CommitteeLevel, ContributionKind, RelationType } from '../../../schema/ontology';
import type { PropertyValue } from '../../../ingest/types';

export interface WholeQuestions {
  /** For each document what follows from the names in it, with the properties that it gives that. */
  nameClaims: {
    parameters: { readonly documents: readonly string[] };
    row: {
      readonly document: string;
      readonly type: RelationType;
      readonly from: string;
      readonly to: string;
      readonly properties: Readonly<Record<string, PropertyValue>>;
    };
  };
  /**
   * For each group, delegate or theme the parts that its counts are made of: distinct contributions of a kind, level and month,
   * of its own or of a branch. Theme by theme, and (with null for the theme) in all.
   */
  counts: {
    parameters: { readonly ids: readonly string[] };
    row: {
      readonly of: string;
      readonly theme: string | null;
      readonly kind: ContributionKind;
      /** Of the committee; null where unknown. */
      readonly level: CommitteeLevel | null;
      /** `YYYY-MM`; null for contributions of texts without a date. */
      readonly month: string | null;
      /** 1 where it is its own, 0 where a branch's. */
      readonly direct: 0 | 1;
      readonly count: number;
      readonly firstDate: string | null;
      readonly lastDate: string | null;
    };
  };
}

/** What each answers, in a line. */
export const WHOLE_QUESTIONS: Readonly<Record<keyof WholeQuestions, string>> = {
  nameClaims: 'what follows from the names in these documents',
  counts: 'what the counts of these are made of, month by month',
};
