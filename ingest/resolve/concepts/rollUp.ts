import type { ConceptMatch } from '../../types';
import type { Weights } from './weigh';

/** Id of a top concept to the match that stands for it. */
export type TopMatches = ReadonlyMap<string, ConceptMatch>;

/** `education/preschool` → `education`. */
export function topOf(concept: string): string {
  const slash = concept.indexOf('/');
  return slash < 0 ? concept : concept.slice(0, slash);
}

/** One match for each top concept: the score of all under it, named by the narrower concept with most of it. */
export function rollUp(weights: Weights): TopMatches {
  const tops = new Map<string, ConceptMatch>();
  for (const [concept, { score, phrases }] of weights) {
    const top = topOf(concept);
    const known = tops.get(top);
    tops.set(top, {
      concept: known === undefined ? concept : narrower(known.concept, concept, weights),
      score: (known?.score ?? 0) + score,
      phrases: [...(known?.phrases ?? []), ...phrases],
    });
  }
  return tops;
}

/** Of two concepts under one top concept the narrower one, of two narrower ones that with more evidence. */
function narrower(a: string, b: string, weights: Weights): string {
  const rank = (concept: string): number => (concept === topOf(concept) ? -1 : weights.get(concept)?.score ?? 0);
  return rank(b) > rank(a) ? b : a;
}

/** Adds `share` of the second to the first; a concept is named by the first that has it. */
export function blend(first: TopMatches, second: TopMatches, share: number): TopMatches {
  const blended = new Map(first);
  for (const [top, { concept, score, phrases }] of second) {
    const own = blended.get(top);
    blended.set(top, {
      concept: own?.concept ?? concept,
      score: (own?.score ?? 0) + share * score,
      phrases: own?.phrases ?? phrases,
    });
  }
  return blended;
}

/** The same matches with the best at 1. */
export function normalise(matches: TopMatches): TopMatches {
  const best = Math.max(...[...matches.values()].map(({ score }) => score));
  return new Map([...matches].map(([top, match]) => [top, { ...match, score: match.score / best }]));
}
