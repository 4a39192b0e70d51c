/** Questions about what people said of claims, and about claims that they had better look at. */
import type { ClaimName, Verdict } from '../../../ingest/resolve/judgements';
import type { Label } from '../../../schema/ontology';
import type { Page, Paged, RelationRow } from './rows';

/** A verdict on a claim, with the claim as it was then: it may be gone. */
export interface JudgementRow extends ClaimName {
  /** Told apart by number; the greater came later. */
  readonly judgement: number;
  /** ISO time. */
  readonly at: string;
  readonly verdict: Verdict;
  readonly fromLabel: Label;
  readonly fromName: string;
  readonly toLabel: Label;
  readonly toName: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  /** Name of a key or token, or of whoever sat at the command line; null where nobody said. */
  readonly who: string | null;
  readonly note: string | null;
  /** 0 where a later one on the same claim stands in its place. */
  readonly stands: 0 | 1;
}

export interface JudgementsQuestions {
  /** The log of verdicts, or those that stand; the latest first. */
  judgements: {
    parameters: Page & {
      readonly verdicts: readonly Verdict[] | null;
      readonly documents: readonly string[] | null;
      /** Whether those that others stand in the place of are left out. */
      readonly standing: boolean;
    };
    row: JudgementRow & Paged;
  };
  /** The verdicts that stand on these claims. */
  verdicts: { parameters: { readonly claims: readonly ClaimName[] }; row: JudgementRow };
  /** What these documents were read as before anybody judged, as JSON of nodes and relations; of those where that differs. */
  unjudged: { parameters: { readonly documents: readonly string[] }; row: { readonly document: string; readonly told: string } };
  /** Claims that nobody has judged, those that are least sure first. It looks at every claim there is. */
  doubtful: {
    parameters: Page;
    row: RelationRow & Paged & { readonly fromName: string; readonly toName: string };
  };
}

/** What each answers, in a line. */
export const JUDGEMENTS_QUESTIONS: Readonly<Record<keyof JudgementsQuestions, string>> = {
  judgements: 'what people said of claims, the latest first',
  verdicts: 'the verdicts on these claims',
  unjudged: 'what these documents were read as before anybody judged',
  doubtful: 'claims that are least sure and not judged yet',
};
