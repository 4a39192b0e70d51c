import { placeByName } from '../../recognise/places';
import { namedEntity } from '../../recognise/places/entities';
import type { PlaceEntity } from '../../types';

/** The seat of national bodies. 100000 is the code that map services and statistics give the country. */
export const nation: PlaceEntity = { id: 'place:100000', name: '中国', code: '100000', level: 'country', within: [] };

const NATIONAL = /^(?:全国|中国|中华全国|国家|中央|国务院)/;
const LEVEL_WORD = /^(?:自治区|自治县|自治州|省|市|县|区|州|旗|盟|镇|乡|街道)$/;
const TERM = /第?[一二三四五六七八九十\d]{1,4}届/;
const LONGEST = 12;

/** What stands for a place in an id: its code, or its name where it is in no register (a made-up city). */
export function placeKey(place: PlaceEntity | null): string {
  return place === null ? '未详' : place.code ?? place.name;
}

/**
 * The place that stands before a body: 浙江省平湖市 of 浙江省平湖市总工会. Without one it is the page's own; 市 or 区 is the
 * page's own place of that level. Null where neither says it.
 */
export function placeOfPrefix(prefix: string, home: PlaceEntity | null): PlaceEntity | null {
  const words = prefix.replace(TERM, '');
  if (words === '') return home;
  if (LEVEL_WORD.test(words)) return levelOf(words, home);
  if (NATIONAL.test(words)) return nation;
  return lastOfChain(words, home);
}

/** 自治区 of a page about 河池市 is 广西壮族自治区. */
function levelOf(level: string, home: PlaceEntity | null): PlaceEntity | null {
  if (home === null) return null;
  return [home, ...home.within].find(({ name }) => name.endsWith(level)) ?? home;
}

function lastOfChain(words: string, home: PlaceEntity | null): PlaceEntity {
  let holder = home;
  for (let at = 0; at < words.length;) {
    const rest = words.slice(at);
    const known = longestPlace(rest, holder);
    if (known === null) return LEVEL_WORD.test(rest) && holder !== null ? holder : unknownPlace(rest);
    holder = known.place;
    at += known.length;
  }
  return holder ?? unknownPlace(words);
}

function longestPlace(words: string, holder: PlaceEntity | null): { place: PlaceEntity; length: number } | null {
  for (let length = Math.min(LONGEST, words.length); length >= 2; length--) {
    const place = placeByName(words.slice(0, length), holder);
    if (place !== null && !isOtherPlace(place, words[length] ?? '')) return { place, length };
  }
  return null;
}

/** 云溪|市 is not 云溪区; but 广西|区 is 广西壮族自治区. */
function isOtherPlace(place: PlaceEntity, next: string): boolean {
  return '省市县州旗'.includes(next || '。') || (next === '区' && !place.name.endsWith('自治区'));
}

const LEVELS: readonly (readonly [ending: RegExp, level: string])[] = [
  [/(?:省|自治区)$/, 'province'], [/[州盟]$/, 'city'], [/市$/, 'city'], [/[县区旗]$/, 'county'], [/[镇乡]|街道$/, 'township'],
];

function unknownPlace(name: string): PlaceEntity {
  return namedEntity(name, LEVELS.find(([ending]) => ending.test(name))?.[1] ?? 'region');
}
