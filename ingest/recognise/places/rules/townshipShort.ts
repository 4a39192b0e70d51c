import { shortName } from '../../../../schema/vocabulary/placeNames';
import { townshipsOf } from '../../../../schema/vocabulary/places';
import type { PlaceEntity, Span } from '../../../types';
import { beginsWord, tagOf } from '../../segmenter';
import { Trie } from '../../trie';
import { entityOf } from '../entities';
import { isGivenName } from '../lookalikes';
import { mentionOf, type PlacePage, type PlaceRule } from '../page';

const AREA = /^(?:街道|小组|片区|社区|商圈|步行街|集镇|工业园|经验)/;

/** 小桥街|道: the name of a street that is now called 街道. */
const STREET = /^街道$/;

const byCounty = new Map<string, Trie<PlaceEntity>>();

/** A township of the page's own county without 镇 or 街道: 当湖 on a page of Pinghu. A common word needs its full name beside it. */
export const townshipShort: PlaceRule = {
  name: 'place.townshipShort',
  example: '平湖市政协聚焦新埭箱包产业，新埭镇代表发言。',
  finds: ['新埭'],
  counterExample: '平湖市政协聚焦箱包产业。',
  find: (page) => {
    const county = page.home?.level === 'county' ? page.home.code : null;
    const found = county === null ? [] : matches(page, shortsOf(county));
    return found.map(({ start, end, entity }) => mentionOf(page, { start, end }, entity, townshipShort.name));
  },
};

function shortsOf(county: string): Trie<PlaceEntity> {
  const known = byCounty.get(county);
  if (known !== undefined) return known;
  const shorts = new Trie(townshipsOf(county).map((township) => [shortName(township.name), entityOf(township)] as const));
  byCounty.set(county, shorts);
  return shorts;
}

interface Match extends Span {
  readonly entity: PlaceEntity;
}

function matches(page: PlacePage, shorts: Trie<PlaceEntity>): Match[] {
  const { folded } = page.clean;
  const inFull = new Set(page.found.map(({ entity }) => entity.id));
  const found: Match[] = [];
  for (let start = 0; start < folded.length; start++) {
    const match = shorts.longestAt(folded, start);
    if (match === null || !isMeant(folded, start, match.end, inFull.has(match.value.id))) continue;
    found.push({ start, end: match.end + (STREET.test(folded.slice(match.end - 1, match.end + 1)) ? 1 : 0), entity: match.value });
  }
  return found;
}

function isMeant(folded: string, start: number, end: number, isNamedInFull: boolean): boolean {
  const tag = tagOf(folded.slice(start, end));
  const isName = tag === null || tag === 'ns' || isNamedInFull || AREA.test(folded.slice(end, end + 3));
  return isName && beginsWord(folded, start, end) && !isGivenName(folded, start, end - start);
}
