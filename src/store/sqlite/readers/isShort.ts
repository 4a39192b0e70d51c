import type { QuestionName } from '../../questions';

/**
 * Questions that are looked up by a key and give a bounded number of rows for each: whatever the store holds, they take
 * less than the way to a reader and back, which takes about 0.07 ms, and more the more rows there are.
 */
const SHORT: ReadonlySet<QuestionName> = new Set<QuestionName>(['nodes', 'relationsFrom', 'endsFrom', 'documentTexts', 'ledger']);

export function isShort(question: QuestionName): boolean {
  return SHORT.has(question);
}
