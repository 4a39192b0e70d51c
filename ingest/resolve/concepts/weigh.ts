import type { TopConcept } from '../../../schema/vocabulary/themes';
import { findPhrases, type PhraseMatch } from './phrases';
import { rolesIn } from './roles';

/** What speaks for one concept in a text. */
export interface Evidence {
  readonly top: TopConcept;
  score: number;
  readonly phrases: string[];
}

/** Concept id to evidence. */
export type Weights = ReadonlyMap<string, Evidence>;

/** Between clauses: 强化保护，促进发展. */
const CLAUSE_END = /——+|[，。；：？！]/;

/** What comes first names the matter, what follows mostly its purpose: 加强水源保护，保障居民健康. */
const LATER_CLAUSE = 0.8;

/** Of what phrases of class `means` say, this much is left in a suggestion under a title. */
const MEANS_UNDER_TITLE = 0.4;

/**
 * How much each concept has for it in a title or clause (folded, lower case, without quotation marks).
 * @param underTitle it is one suggestion of a speech that has a title
 */
export function weighTheme(text: string, underTitle = false): Weights {
  const weights = new Map<string, Evidence>();
  const ofMeans = underTitle ? MEANS_UNDER_TITLE : 1;
  let factor = 1;
  for (const clause of text.split(CLAUSE_END)) {
    const matches = findPhrases(clause);
    if (matches.length === 0) continue;
    const roles = rolesIn(clause, matches);
    matches.forEach((match, i) => add(weights, match, factor * (roles[i] ?? 1), ofMeans));
    factor = LATER_CLAUSE;
  }
  return weights;
}

/** The same for a longer text, where place says nothing. */
export function weighBody(text: string): Weights {
  const weights = new Map<string, Evidence>();
  for (const match of findPhrases(text)) add(weights, match, 1, MEANS_UNDER_TITLE);
  return weights;
}

function add(weights: Map<string, Evidence>, { phrase, senses }: PhraseMatch, factor: number, ofMeans: number): void {
  for (const { concept, top, weight, triggerClass } of senses) {
    const score = weight * factor * (triggerClass === 'means' ? ofMeans : 1);
    const known = weights.get(concept);
    if (known === undefined) weights.set(concept, { top, score, phrases: [phrase] });
    else addTo(known, score, phrase);
  }
}

function addTo(evidence: Evidence, score: number, phrase: string): void {
  evidence.score += score;
  if (!evidence.phrases.includes(phrase)) evidence.phrases.push(phrase);
}
