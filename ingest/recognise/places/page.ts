import type { CleanText, PlaceEntity, PlaceMention, Span } from '../../types';
import { rejectOthers } from '../../rejection';
import type { Rule } from '../../rule';
import { grounded, type Grounded } from './evidence';
import { homeOf, namedPlaces } from './home';
import { standingFree } from './lookalikes';
import { reliabilityOf } from './reliability';
import { nameSpans } from './spans';

/** What the rules of places look at. */
export interface PlacePage {
  readonly clean: CleanText;
  /** Where the page speaks from; null where it does not say. */
  readonly home: PlaceEntity | null;
  /** Names of the gazetteer that mean places here, in order. */
  readonly names: readonly Grounded[];
  /** What the rules before found. */
  readonly found: readonly PlaceMention[];
}

export type PlaceRule = Rule<PlacePage, PlaceMention>;

/** What names no place falls before any rule sees it. */
const GAZETTEER = 'place.gazetteer';

export function readPlacePage(clean: CleanText): PlacePage {
  const standing = nameSpans(clean.folded);
  const spans = standingFree(standing, clean.folded);
  const named = namedPlaces(spans.filter((span) => span.kind !== 'township' && reliabilityOf(span) === 'sure'));
  const home = homeOf(clean.folded, spans);
  const names = grounded({ folded: clean.folded, spans, home, named });
  rejectOthers(clean, standing, spans, () => GAZETTEER, 'inside_word');
  rejectOthers(clean, spans, names.map(({ span }) => span), () => GAZETTEER, 'common_word');
  return { clean, home, names, found: [] };
}

/** A mention of what stands in the text, by the name that stands there. */
export function mentionOf(page: PlacePage, span: Span, entity: PlaceEntity, rule: string): PlaceMention {
  const { start, end } = span;
  return { start, end, name: page.clean.text.slice(start, end), entity, rule };
}
