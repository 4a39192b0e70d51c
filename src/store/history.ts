/** How a graph came about: what both stores write of it, and how. */
import type { ChangeKind } from './questions/changes';
import type { QuestionRow } from './questions';
import type { JudgementRow } from './questions/judgements';

export type ChangeRow = Omit<QuestionRow<'changes'>, 'cursor'>;
export type WithdrawnRow = Omit<QuestionRow<'withdrawn'>, 'cursor'>;
export type LostBackerRow = Omit<QuestionRow<'lostBackers'>, 'cursor'>;

/** A part of a history, as one store tells it and another takes it over. */
export interface History {
  readonly changes: readonly ChangeRow[];
  /** Of these changes. */
  readonly withdrawn: readonly WithdrawnRow[];
  readonly lostBackers: readonly LostBackerRow[];
  /** Verdicts: those on documents that are restored come before them. */
  readonly judgements: readonly JudgementRow[];
}

export const NOTHING: History = { changes: [], withdrawn: [], lostBackers: [], judgements: [] };

/** What a write does to a uri: a change that has no number and no time yet. */
export type Step = Pick<ChangeRow, 'uri' | 'document' | 'former'> & { readonly kind: ChangeKind };

/** @param former the document that was known by this uri */
export function stepOf({ uri, document }: Pick<Step, 'uri' | 'document'>, former: string | null): Step {
  return { kind: former === null ? 'takenIn' : 'changed', uri, document, former };
}

/** What a document says of two things, as it is remembered when it is gone. */
export type ToldClaim = Omit<WithdrawnRow, 'change' | 'place'>;

/** That a group argues for a theme. */
export type ToldBacker = Omit<LostBackerRow, 'change'>;

/** The later of now and the last change: a clock that is set back must not put what comes behind what was. */
export function timeAfter(last: string | null): string {
  const now = new Date().toISOString();
  return last !== null && last > now ? last : now;
}

/**
 * Of what a document said what its successor does not say.
 * @param after none where it has no successor
 */
export function noLongerSaid(before: readonly ToldClaim[], after: readonly ToldClaim[]): ToldClaim[] {
  const said = new Set(after.map(keyOf));
  return before.filter((claim) => !said.has(keyOf(claim)));
}

/** That something stands in the text itself is said again wherever it stands in the next one. */
function keyOf({ document, type, from, to }: ToldClaim): string {
  return JSON.stringify([type, from, to === document ? '' : to]);
}
