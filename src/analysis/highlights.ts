import { fold } from '../../ingest/clean';
import { searchable } from '../store/searchable';

/** Where words stand in a text: offsets in UTF-16 code units, `end` behind the last. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

/** Where the words that were searched stand in a name or sentence, in either script and whatever the case; none where only parts do. */
export function highlights(text: string, words: string): Highlight[] {
  const sought = searchable(words);
  if (sought === '') return [];
  const folded = [...fold(text)].map(small).join('');
  const found: Highlight[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length)) {
    found.push({ start: at, end: at + sought.length });
  }
  return found;
}

/** A small letter of another length would shift all that follows: such a letter stays as it is. */
function small(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
