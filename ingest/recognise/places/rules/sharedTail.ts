import { divisionsNamed } from '../../../../schema/vocabulary/places';
import { isGivenName } from '../lookalikes';
import type { PlaceEntity, PlaceMention } from '../../../types';
import { entityOf, isWithin } from '../entities';
import { isTownshipName } from '../reliability';
import { mentionOf, type PlacePage, type PlaceRule } from '../page';

const TAIL = /等?(?:[\d一二两三四五六七八九十]{1,2}个)?(街道|镇(?!化)|乡(?![村镇亲愁音土情贤]))/g;
const LIST_SIGN = /[\u3400-\u9fff、]/;
const LONGEST_LIST = 60;
const LONGEST = 5;

type MayBe = (name: string) => boolean;

/** 闸弄口、南星等街道: the tail belongs to every name of the list. The name given has it. */
export const sharedTail: PlaceRule = {
  name: 'place.sharedTail',
  example: '平湖市政协联合当湖、钟埭等街道开展协商。',
  finds: ['当湖街道', '钟埭街道'],
  counterExample: '干净、整洁的街道越来越多。',
  find: (page) => [...page.clean.folded.matchAll(TAIL)]
    .flatMap(({ index, 1: tail }) => itemsOf(page, listStart(page.clean.folded, index), index, tail!)),
};

function listStart(folded: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_LIST && LIST_SIGN.test(folded[start - 1]!)) start--;
  return start;
}

/** Each 、 ends an item, and so does the tail; without a 、 nothing is shared. */
function itemsOf(page: PlacePage, start: number, end: number, tail: string): PlaceMention[] {
  const list = page.clean.folded.slice(start, end);
  const signs = Array.from({ length: list.length }, (_, i) => i).filter((i) => list[i] === '、');
  const ends = signs.length === 0 ? [] : [...signs, list.length];
  const found = ends.map((end) => townshipBefore(page, list.slice(0, end), start, tail, isTownshipName));
  if (found.every((one) => one === null)) return [];
  // Beside one that is a name, a word may be one too: 采荷、凯旋等街道.
  return ends.flatMap((end, i) => found[i] ?? townshipBefore(page, list.slice(0, end), start, tail, () => page.home !== null) ?? []);
}

/** The longest name at the end of what stands before the sign that is a township with this tail. */
function townshipBefore(page: PlacePage, before: string, offset: number, tail: string, mayBe: MayBe): PlaceMention | null {
  for (let length = Math.min(LONGEST, before.length); length >= 2; length--) {
    const base = before.slice(before.length - length);
    const entity = townshipNamed(`${base}${tail}`, page, mayBe);
    if (entity === null) continue;
    const span = { start: offset + before.length - length, end: offset + before.length };
    if (isGivenName(page.clean.folded, span.start, length)) continue;
    return { ...mentionOf(page, span, entity, sharedTail.name), name: entity.name };
  }
  return null;
}

function townshipNamed(name: string, { home }: PlacePage, mayBe: MayBe): PlaceEntity | null {
  if (!mayBe(name)) return null;
  const places = divisionsNamed(name).map(entityOf);
  const atHome = home === null ? undefined : places.find((place) => isWithin(place, home));
  return atHome ?? (places.length === 1 ? places[0]! : null);
}
