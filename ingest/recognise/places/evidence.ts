import type { PlaceEntity } from '../../types';
import { isWithin } from './entities';
import { choose } from './home';
import { reliabilityOf } from './reliability';
import type { NameSpan } from './spans';

/** What makes a name a place where it stands. */
export type Ground = 'full' | 'word' | 'chain' | 'home' | 'listed' | 'context';

/** A name that means a place, and which. */
export interface Grounded {
  readonly span: NameSpan;
  readonly ground: Ground;
  readonly entity: PlaceEntity;
}

/** What is known of the page before its doubtful names are judged. */
export interface Surroundings {
  readonly folded: string;
  readonly spans: readonly NameSpan[];
  readonly home: PlaceEntity | null;
  /** Ids of places named beyond doubt. */
  readonly named: ReadonlySet<string>;
}

const LIST_SIGN = /^(?:、|和|与|及|以及)$/;
const OFFICE = /^(?:政协|[市县区旗州]委|[市县区旗州]?人民政府|[市县区旗]政府|人大常委会|[市县区]域|县城|籍|境内)/;
const AFTER_PLACE = /^(?:等地|两地|三地|城区|中心城区|老城区|主城区|全域|全境|本地|当地|古镇|古城|起义|战役|会议|经验|火车站|高铁站|机场|港区|口岸)/;
const BEFORE_PLACE = /(?:[在赴抵]|来到|走进|前往|位于|抵达|深入|走访|地处|途经|落户|来自)$/;

/** The names that mean places, in order. A doubtful name that one sentence makes certain is certain all over the page. */
export function grounded(around: Surroundings): Grounded[] {
  const first = around.spans.map((span, i) => groundOf(span, i, around));
  const certain = new Set(around.spans.filter((_, i) => first[i] !== null).map(({ name }) => name));
  return around.spans.flatMap((span, i) => {
    const ground = first[i] ?? (certain.has(span.name) ? 'context' : null);
    return ground === null ? [] : { span, ground, entity: meaning(span, i, around) };
  });
}

function groundOf(span: NameSpan, i: number, around: Surroundings): Ground | null {
  const reliability = reliabilityOf(span);
  if (isNameWithin(span, i, around)) return null;
  if (span.kind === 'township') return townshipGround(span, i, around);
  if (reliability === 'sure') return span.kind === 'full' ? 'full' : 'word';
  if (chainCandidate(span, i, around) !== null) return 'chain';
  if (OFFICE.test(around.folded.slice(span.end, span.end + 6))) return 'context';
  if (span.kind === 'full' && isInNamedPlace(span, around.named)) return 'home';
  if (reliability === 'word') return null;
  if (around.home !== null && span.candidates.some((place) => sharesCity(place, around.home!))) return 'home';
  if (isListed(i, around)) return 'listed';
  return isInPlaceContext(span, around.folded) ? 'context' : null;
}

/** 云泽市|清河中学: right behind one county the short name of another is part of what lies there. */
function isNameWithin({ start, kind, candidates }: NameSpan, i: number, { spans }: Surroundings): boolean {
  const before = spans[i - 1];
  const areCounties = (places: readonly PlaceEntity[]) => places.every(({ level }) => level === 'county');
  if (kind !== 'short' || before?.end !== start || before.kind !== 'full') return false;
  return areCounties(candidates) && areCounties(before.candidates);
}

/** 中西区 on a page that names Hong Kong; not 东区, which every town has. */
function isInNamedPlace({ name, candidates }: NameSpan, named: ReadonlySet<string>): boolean {
  return name.length > 2 && candidates.some(({ within }) => named.has(within[0]?.id ?? ''));
}

/** 城中镇 is many: one in a chain, or within what the page names, else any that stands as a word of its own. */
function townshipGround(span: NameSpan, i: number, around: Surroundings): Ground | null {
  if (chainCandidate(span, i, around) !== null) return 'chain';
  const isSure = reliabilityOf(span) === 'sure';
  const holders = (place: PlaceEntity) => (isSure ? place.within : place.within.slice(0, 1));
  if (span.candidates.some((place) => holders(place).some(({ id }) => around.named.has(id)))) return 'home';
  return isSure ? 'full' : null;
}

/** Districts and counties of one prefecture know each other by their short names. */
function sharesCity(place: PlaceEntity, home: PlaceEntity): boolean {
  const city = home.level === 'county' ? home.within[0] : home;
  return city !== undefined && city.level !== 'province' && isWithin(place, city);
}

function isListed(i: number, { folded, spans }: Surroundings): boolean {
  const span = spans[i]!;
  const neighbours = [[spans[i - 1], span], [span, spans[i + 1]]] as const;
  return neighbours.some(([left, right]) => left !== undefined && right !== undefined
    && reliabilityOf(left === span ? right : left) === 'sure' && LIST_SIGN.test(folded.slice(left.end, right.start)));
}

function isInPlaceContext({ start, end }: NameSpan, folded: string): boolean {
  return AFTER_PLACE.test(folded.slice(end, end + 4)) || BEFORE_PLACE.test(folded.slice(Math.max(0, start - 2), start));
}

/** 宁明城中镇: the one that lies in what stands right before it, or holds what follows. */
function chainCandidate(span: NameSpan, i: number, { spans }: Surroundings): PlaceEntity | null {
  const before = spans[i - 1];
  const after = spans[i + 1];
  const isPart = (place: PlaceEntity) => before?.end === span.start && before.candidates.some((c) => c !== place && isWithin(place, c));
  const holds = (place: PlaceEntity) => after?.start === span.end && after.candidates.some((c) => c !== place && isWithin(c, place));
  return span.candidates.find(isPart) ?? span.candidates.find(holds) ?? null;
}

function meaning(span: NameSpan, i: number, around: Surroundings): PlaceEntity {
  return chainCandidate(span, i, around) ?? choose(span.candidates, around.home, around.named);
}
