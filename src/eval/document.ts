import type { Compared } from './compared';
import { evidence, type Exactness } from './evidence';
import { activities } from './parts/activities';
import { mustNot } from './parts/mustNot';
import { places } from './parts/places';
import { relations } from './parts/relations';
import { speakers } from './parts/speakers';
import { themes } from './parts/themes';
import { together, type Result } from './result';

/** What one text comes to. */
export interface DocumentScore extends Result {
  readonly file: string;
  readonly evidence: Exactness;
}

const OF_SPEECHES = [speakers, relations, places, themes, mustNot];
const OF_A_REPORT = [activities, nobody, places];

/** Compares what was found in one text with its annotation, by the definitions of ../shared/corpus/score.py. */
export function scoreDocument(compared: Compared): DocumentScore {
  const parts = compared.gold.activities === undefined ? OF_SPEECHES : OF_A_REPORT;
  const { exact, of, slips } = evidence(compared.text, compared.found);
  const result = together(parts.map((part) => part(compared)));
  return { ...result, file: compared.gold.file, evidence: { exact, of }, slips: [...result.slips, ...slips] };
}

/** A report tells what was done, not who spoke: whoever is found in it is false. */
function nobody(compared: Compared): Result {
  return speakers({ ...compared, gold: { ...compared.gold, delegates: [] } });
}
