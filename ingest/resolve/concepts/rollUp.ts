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
  for (const [concept, { top, score, phrases }] of weights) {
    const known = tops.get(top);
    tops.set(top, known === undefined ? { concept, score, phrases } : {
      concept: narrower(known.concept, concept, weights), score: known.score + score, phrases: known.phrases.concat(phrases),
    });
  }
  return tops;
}

/** Of two concepts under one top concept the narrower one, of two narrower ones that with more evidence. */
function narrower(a: string, b: string, weights: Weights): string {
  return rank(b, weights) > rank(a, weights) ? b : a;
}

function rank(concept: string, weights: Weights): number {
  const evidence = weights.get(concept);
  return evidence === undefined || evidence.top === concept ? -1 : evidence.score;
}

/** Adds `share` of the second to the first; a concept is named by the first that has it. */
export function blend(first: TopMatches, second: TopMatches, share: number): TopMatches {
  const blended = new Map(first);
  for (const [top, { concept, score, phrases }] of second) {
    const own = blended.get(top);
    const added = share * score;
    const known = own ?? { concept, score: 0, phrases };
    blended.set(top, { concept: known.concept, score: known.score + added, phrases: known.phrases });
  }
  return blended;
}

/** The same matches with the best at 1. */
export function normalise(matches: TopMatches): TopMatches {
  const best = bestScore(matches.values());
  const normal = new Map<string, ConceptMatch>();
  for (const [top, { concept, score, phrases }] of matches) normal.set(top, { concept, score: score / best, phrases });
  return normal;
}

/** 0 where there is none. */
export function bestScore(matches: Iterable<ConceptMatch>): number {
  let best = 0;
  for (const { score } of matches) best = Math.max(best, score);
  return best;
}
