import type { CleanText, CommitteeEntity, PlaceEntity, PlaceMention, Span } from '../../types';
import { placeWordsOf } from '../groups/committee';
import { committeeAt, committeeName } from '../groups/entity';
import { nation, placeOfPrefix } from '../groups/place';
import { mostNamed } from './home';

/** The committee itself acting weighs more than the post of somebody named in passing: 全国政协委员X on a city's page. */
const WEIGHT = { full: 3, acting: 2, post: 1 };
const POST_AFTER = /^(?:委员|常委|主席|副主席|秘书长|副秘书长|党组)/;
/** Only the parties' central committees speak at the national one. */
const CENTRAL_SPEAKER = /(?:委员|常委)代表[\u4e00-\u9fff]{2,5}中央/;

/**
 * The committee that a page is about: the one that most of what it says of committees is about. `mentions` are those of
 * committees. Null where none stands out.
 */
export function committeeOf(clean: CleanText, mentions: readonly Span[], places: readonly PlaceMention[]): CommitteeEntity | null {
  const { folded } = clean;
  if (mentions.length === 0) return CENTRAL_SPEAKER.test(folded) ? committeeEntity(nation) : null;
  const best = heaviest(folded, mentions, homeOf(folded, mentions, places));
  return best === null ? null : committeeEntity(best);
}

function committeeEntity(place: PlaceEntity): CommitteeEntity {
  const level = place === nation ? 'national' : place.level;
  return { id: committeeAt(place).id, name: committeeName(place), place, level };
}

/** Whose 市政协 it is: the place of a committee named in full, else the one named twice or more, else any that is named. */
function homeOf(folded: string, mentions: readonly Span[], places: readonly PlaceMention[]): PlaceEntity | null {
  const inFull = mentions.filter(({ start, end }) => folded.slice(start, end).endsWith('委员会'));
  return localPlace(folded, inFull) ?? mostNamed(places, 2) ?? localPlace(folded, mentions) ?? mostNamed(places, 1);
}

function localPlace(folded: string, mentions: readonly Span[]): PlaceEntity | null {
  const places = mentions.map(({ start, end }) => placeOfPrefix(placeWordsOf(folded.slice(start, end)), null));
  return places.find((place) => place !== null && place !== nation) ?? null;
}

/** The place whose committee has more than half of the weight. */
function heaviest(folded: string, mentions: readonly Span[], home: PlaceEntity | null): PlaceEntity | null {
  const weights = new Map<string, number>();
  const places = new Map<string, PlaceEntity>();
  for (const mention of mentions) {
    const place = placeOfPrefix(placeWordsOf(folded.slice(mention.start, mention.end)), home);
    if (place === null) continue;
    places.set(place.id, place);
    weights.set(place.id, (weights.get(place.id) ?? 0) + weightOf(folded, mention));
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [best] = [...weights].find(([, weight]) => weight * 2 > total) ?? [];
  return best === undefined ? null : places.get(best) ?? null;
}

function weightOf(folded: string, { start, end }: Span): number {
  if (POST_AFTER.test(folded.slice(end, end + 4))) return WEIGHT.post;
  return folded.slice(start, end).endsWith('委员会') ? WEIGHT.full : WEIGHT.acting;
}
