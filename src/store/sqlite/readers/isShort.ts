import type { QuestionName, QuestionParameters } from '../../questions';

/** So many delegates have said no more than is read in half a millisecond. */
const FEW = 10;

const always = (): boolean => true;

/**
 * Questions that are looked up by a key and give a bounded number of rows for each: whatever the store holds, they take
 * less than the way to a reader and back, which takes about 0.07 ms, 0.3 ms where all processors are busy, and more the more
 * rows there are. What was said is bounded only where a few delegates said it.
 */
const SHORT: { readonly [Q in QuestionName]?: (parameters: QuestionParameters<Q>) => boolean } = {
  nodes: always, relationsFrom: always, endsFrom: always, documentTexts: always, ledger: always,
  contributionsOf: ({ ids, places }) => places === null && ids.length <= FEW && ids.every((id) => id.startsWith('delegate:')),
};

export function isShort<Q extends QuestionName>(question: Q, parameters: QuestionParameters<Q>): boolean {
  return SHORT[question]?.(parameters) ?? false;
}
