import { readDataFile } from '../dataFile';

export interface PolicyVerbs {
  readonly adverbs: readonly string[];
  readonly verbs: readonly string[];
}

/** Verbs that open proposals and adverbs before them, from `policyVerbs.txt`. */
export function policyVerbs(): PolicyVerbs {
  const lists = readDataFile('schema/vocabulary/policyVerbs.txt').split('\n= ');
  const list = (name: string) => lists.find((one) => one.startsWith(`${name}\n`))?.slice(name.length).trim().split(/\s+/) ?? [];
  return { adverbs: list('adverbs'), verbs: list('verbs') };
}
