import type { ConceptMatch } from '../../types';
import { fold } from '../../clean/fold';
import { withoutKind } from '../kindOfText';
import { bestScore, blend, normalise, rollUp, topOf, type TopMatches } from './rollUp';
import { weighBody, weighTheme } from './weigh';

/** What a theme stands in. One object for all themes of a speech, so that it is weighed once. */
export interface ThemeContext {
  /** Title of the speech, proposal or activity. */
  readonly title?: string;
  /** The text of the passage. */
  readonly body?: string;
  /** What the passage stands in: the speech of a suggestion. */
  readonly within?: ThemeContext;
}

/** Evidence of this much needs no help from the context: one usual phrase where the head stands. */
const ENOUGH = 1.5;

/** What the context may add to a theme with enough evidence of its own, and to one without. */
const CONTEXT_BESIDE_OWN = 2;
const CONTEXT_ALONE = 3;

/** Every page of consultation speaks of delegates and proposals: its text says nothing of what a clause in it is about. */
const OF_EVERY_PAGE = 'consultation';

/** How loud the text speaks beside the title. */
const BODY_SHARE = 0.5;

/** One weak phrase at the start of a clause; less is nothing. */
const LEAST = 0.55;

/** A theme gets the one or two concepts that a careful reader would file it under. */
const MOST_CONCEPTS = 2;
const SECOND_TO_FIRST = 0.45;

const NO_CONTEXT: ThemeContext = {};

/**
 * The concepts that a theme is filed under, best first, none where none fits. A theme is filed by its own words; one whose
 * words say little (强化规划统筹) by the title and text of the speech it stands in.
 */
export function classify(theme: string, context: ThemeContext = NO_CONTEXT): ConceptMatch[] {
  const own = rollUp(weighTheme(prepare(theme), context.title !== undefined));
  const share = bestScore(own.values()) >= ENOUGH ? CONTEXT_BESIDE_OWN : CONTEXT_ALONE;
  const ranked = [...blend(own, around(context), share).values()].filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score);
  const floor = SECOND_TO_FIRST * bestScore(ranked);
  return ranked.slice(0, MOST_CONCEPTS).filter(({ score }) => score >= floor);
}

/** Ids of the top concepts of some matches, best first, each once. */
export function topConcepts(matches: readonly ConceptMatch[]): string[] {
  return [...new Set(matches.map(({ concept }) => topOf(concept)))];
}

const weighed = new WeakMap<ThemeContext, TopMatches>();

/** What the context speaks for, the best concept at 1: its title, and its text half as loud. */
function around(context: ThemeContext): TopMatches {
  const known = weighed.get(context);
  if (known !== undefined) return known;
  const title = rollUp(weighTheme(prepare(context.title ?? '')));
  const body = new Map([...rollUp(weighBody(prepare(context.body ?? '')))].filter(([top]) => top !== OF_EVERY_PAGE));
  const matches = blend(normalise(title), normalise(body), BODY_SHARE);
  const all = context.within === undefined ? matches : blend(matches, around(context.within), 1);
  weighed.set(context, all);
  return all;
}

const QUOTATION_MARK = /[“”‘’《》〈〉]/g;

const CAPITAL = /[A-Z]/;

/** As the phrases are written: simplified script, lower case, no quotation marks; a blank parts clauses as a comma does. */
function prepare(text: string): string {
  const plain = fold(text.trim()).replace(QUOTATION_MARK, '').replace(/\s/g, '，');
  return withoutKind(CAPITAL.test(plain) ? plain.toLowerCase() : plain);
}
