import { readWordLists } from './wordLists';

export interface PolicyVerbs {
  readonly adverbs: readonly string[];
  readonly verbs: readonly string[];
}

/** Verbs that open proposals and adverbs before them, from `policyVerbs.txt`. */
export function policyVerbs(): PolicyVerbs {
  const list = readWordLists('schema/vocabulary/policyVerbs.txt');
  return { adverbs: list('adverbs'), verbs: list('verbs') };
}
