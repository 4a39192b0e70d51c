import type { ContributionFilter, RollUp } from '../questions';
import { searchable } from '../searchable';
import { ONTOLOGY } from './ontology';
import { sentenceQueries } from './sentenceQuery';

/** What the statement of a question is given: its parameters, and what follows from them that Cypher cannot say. */
export function givenTo(parameters: object) {
  const words = wordsOf(parameters);
  return {
    ...parameters, ontology: ONTOLOGY, words, sentences: sentenceQueries(words),
    cells: cellsFor(parameters), unfiltered: isUnfiltered(parameters),
  };
}

/** What somebody typed, as names and sentences are stored to be found. */
function wordsOf({ text, name }: Readonly<Partial<Record<'text' | 'name', unknown>>>): string {
  const typed = text ?? name;
  return typeof typed === 'string' ? searchable(typed) : '';
}

type Filter = Readonly<Partial<Record<keyof ContributionFilter | keyof RollUp, unknown>>>;

/** The property whose counts are read: those summed over months and levels, where the filter names neither. */
function cellsFor({ since, until, levels }: Filter): 'sums' | 'cells' {
  return isNoFilter(since, until, levels) ? 'sums' : 'cells';
}

/** Whether everything counts. */
function isUnfiltered({ since, until, levels, contributionKinds, places, rolledUp }: Filter): boolean {
  return isNoFilter(since, until, levels, contributionKinds, places) && rolledUp === true;
}

function isNoFilter(...values: readonly unknown[]): boolean {
  return values.every((value) => value === undefined || value === null);
}
