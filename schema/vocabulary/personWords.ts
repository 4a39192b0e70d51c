import { readWordLists } from './wordLists';

export interface PersonWords {
  /** Longest first. */
  readonly posts: readonly string[];
  readonly afterName: readonly string[];
}

let known: PersonWords | undefined;

/** Words around the name of a person, from `personWords.txt`, read once, when first asked for. */
export function personWords(): PersonWords {
  if (known !== undefined) return known;
  const list = readWordLists('schema/vocabulary/personWords.txt');
  known = { posts: list('posts').sort((a, b) => b.length - a.length), afterName: list('afterName') };
  return known;
}
