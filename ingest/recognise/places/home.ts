import type { PlaceEntity } from '../../types';
import { isWithin } from './entities';
import { reliabilityOf } from './reliability';
import type { NameSpan } from './spans';

/** A committee's own place weighs as much as three mentions. */
const COMMITTEE = 3;
const ENOUGH = 2;
/** Of all that is said of divisions on the page: a digest of news from everywhere has no home. */
const SHARE = 0.2;
const COMMON = 8;
const BEFORE_NAME = /政协(?:第[一二三四五六七八九十]{1,3}届)?$/;
const AFTER_NAME = /^(?:[市县区州]|自治[州县旗])?(?:政协|委员会第)/;

type Support = readonly [place: PlaceEntity | null, count: number];

/**
 * The division that a page speaks from: the one whose committee it names, or that it names most, the smaller of two
 * named as often. Null where nothing is named twice and no committee at all.
 */
export function homeOf(folded: string, spans: readonly NameSpan[]): PlaceEntity | null {
  const divisions = spans.filter((span) => (span.kind === 'full' || span.kind === 'short') && reliabilityOf(span) !== 'word');
  const named = namedPlaces(divisions);
  const support = new Map<PlaceEntity, number>();
  for (const span of divisions) {
    const place = choose(span.candidates, null, named);
    support.set(place, (support.get(place) ?? 0) + weight(folded, span, place));
  }
  for (const county of spans.flatMap(countiesOf)) support.set(county, (support.get(county) ?? 0) + 1);
  const [best, count] = [...support].reduce<Support>(better, [null, 0]);
  const total = [...support.values()].reduce((sum, n) => sum + n, 0);
  return count >= ENOUGH && count >= SHARE * total ? best : null;
}

/** A township speaks for its county where its name is not too common. */
function countiesOf({ kind, candidates }: NameSpan): PlaceEntity[] {
  return kind === 'township' && candidates.length <= COMMON ? candidates.flatMap(({ within }) => within[0] ?? []) : [];
}

/** Ids of the places that a name without homonyms says are meant. */
export function namedPlaces(spans: readonly NameSpan[]): ReadonlySet<string> {
  return new Set(spans.flatMap(({ candidates }) => (candidates.length === 1 ? candidates[0]!.id : [])));
}

/**
 * Which of several places of one name is meant: the province (海南 is not the prefecture in 青海), one at home, else the
 * largest, and of those as large one within a place the page names.
 */
export function choose(candidates: readonly PlaceEntity[], home: PlaceEntity | null, named: ReadonlySet<string>): PlaceEntity {
  const first = largest(candidates);
  if (first.level === 'province') return first;
  const atHome = home === null ? undefined : candidates.find((place) => isWithin(place, home) || isWithin(home, place));
  const asLarge = (place: PlaceEntity) => place.within.length === first.within.length;
  return atHome ?? candidates.find((place) => asLarge(place) && place.within.some(({ id }) => named.has(id))) ?? first;
}

/** Of two as large the first in the order of the codes. */
function largest(candidates: readonly PlaceEntity[]): PlaceEntity {
  return candidates.reduce((a, b) => (b.within.length < a.within.length ? b : a));
}

function better(a: Support, b: Support): Support {
  if (b[1] !== a[1]) return b[1] > a[1] ? b : a;
  return a[0] !== null && b[0] !== null && isWithin(b[0], a[0]) ? b : a;
}

/** A province is spoken of all over the country: only its committee makes it a home. */
function weight(folded: string, { start, end }: NameSpan, place: PlaceEntity): number {
  const isCommittee = BEFORE_NAME.test(folded.slice(Math.max(0, start - 8), start)) || AFTER_NAME.test(folded.slice(end, end + 6));
  if (isCommittee) return COMMITTEE;
  return place.level === 'province' ? 0 : 1;
}
