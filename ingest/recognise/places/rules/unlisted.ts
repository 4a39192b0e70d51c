import type { PlaceMention } from '../../../types';
import { namedEntity } from '../entities';
import { isProper, takenBy, type Taken } from '../named';
import { mentionOf, type PlacePage, type PlaceRule } from '../page';

const NAME = 'place.unlisted';
/** A committee names its division in full: 政协第三届云泽市委员会. */
const COMMITTEE = /政协(?:第[一二三四五六七八九十]{1,3}届)?([\u3400-\u9fff]{2,5}?(省|自治区|市|县|区|旗))(?=(?:第[一二三四五六七八九十]{1,3}届)?委员会|第?[一二三四五六七八九十]{1,3}届)/g;
/** At the head of a clause the committee of a division that no list has: 云泽县政协召开. */
const SEAT = /(?:^|[。，；、：—“（\n ])([\u3400-\u9fff]{2,3}(市|县|区|旗))(?=政协(?:[\u3400-\u9fff]{0,4}(?:组织|召开|委员|常委|副?主席|举行|开展|街道|委)|“))/g;
/** 市政协望潮街道委员小组, 在鹭汀镇开展: a town by its full name. */
const TOWN = /(?:政协(?:[在到由赴])?|[在到由赴、与])([\u3400-\u9fff]{2,3}(街道|镇|乡))(?=委员小组|联络|开展|试点|召开|举行|[、和与等，。])/g;
/** { street: '望潮街道' }: a field that is a town's full name. */
const TOWN_FIELD = /^([\u3400-\u9fff]{2,3}(街道|镇|乡))$/g;
/** 云泽市|望江新区: behind the division it lies in. */
const NEW_AREA = /[\u3400-\u9fff]{2,3}(?<![高创更])新区/g;
const LEVELS: Readonly<Record<string, string>> = {
  省: 'province', 自治区: 'province', 市: 'city', 县: 'county', 区: 'county', 旗: 'county', 街道: 'township', 镇: 'township', 乡: 'township',
};
/** Kinds of town, and words before one (我受县政协委托), not names of one. */
const KIND = /^(?:.?[港澳]|曾|现|原|历|我|受|据|经|由|[住驻][市县区]|各|全|乡|城|市|区|县|有关|相关|所在|中心|重点|本|该|邻近|周边|其他|部分|街道)|等$|[一二两三四五六七八九十]$/;

/** Divisions that the list does not have: newer ones than the list, known by how committees name them. */
export const unlisted: PlaceRule = {
  name: NAME,
  example: '政协第三届云泽市委员会召开会议，市政协望潮街道委员小组发言。',
  finds: ['云泽市', '望潮街道'],
  counterExample: '政协委员到各街道、乡镇走访。我受县政协常务委员会委托报告工作。',
  find: (page) => {
    const taken = takenBy(page);
    const matches = [COMMITTEE, SEAT, TOWN].flatMap((pattern) => [...page.clean.folded.matchAll(pattern)]);
    const fields = page.clean.blocks.filter(({ record }) => record !== undefined).flatMap(({ start, end }) => (
      Array.from(page.clean.folded.slice(start, end).matchAll(TOWN_FIELD), (match) => Object.assign(match, { index: start }))));
    return [
      ...matches.flatMap((match) => mentionAt(page, taken, match) ?? []),
      ...fields.flatMap((match) => mentionAt(page, taken, match, true) ?? []),
      ...newAreas(page, taken),
    ];
  },
};

function newAreas(page: PlacePage, taken: Taken): PlaceMention[] {
  return Array.from(page.clean.folded.matchAll(NEW_AREA)).flatMap(({ index, 0: whole }) => {
    const start = [index, index + 1].find((at) => taken.startByEnd.has(at) && index + whole.length - at > '新区'.length + 1);
    const end = index + whole.length;
    if (start === undefined || taken.starts.has(start) || taken.startByEnd.has(end)) return [];
    if (!isProper(page.clean.folded.slice(start, end - '新区'.length))) return [];
    return [mentionOf(page, { start, end }, namedEntity(page.clean.folded.slice(start, end), 'locality', page.home), NAME)];
  });
}

/** @param isWhole a field that is a name and no more: it may be made of words */
function mentionAt(page: PlacePage, taken: Taken, match: RegExpMatchArray, isWhole = false): PlaceMention | null {
  const [whole, name, tail] = match as unknown as [string, string, string];
  const start = (match.index ?? 0) + whole.length - name.length;
  const base = name.slice(0, -tail.length);
  if (taken.starts.has(start) || taken.startByEnd.has(start + name.length) || KIND.test(base) || !(isWhole || isProper(base))) return null;
  return mentionOf(page, { start, end: start + name.length }, namedEntity(name, LEVELS[tail] ?? 'township', page.home), NAME);
}
