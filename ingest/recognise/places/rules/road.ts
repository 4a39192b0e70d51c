import type { PlaceMention } from '../../../types';
import { namedEntity } from '../entities';
import { isProper, runBefore, takenBy, type Run, type Taken } from '../named';
import { mentionOf, type PlacePage, type PlaceRule } from '../page';

const TAIL = /直街|大道|大街|胡同|路(?![径线由网桥演易])|街(?![头区坊市道])|巷|弄/g;
/** 青枫路|立面改造工程. */
const WORKED_ON = /^[^，。；、路街]{0,5}(?:改造|整治|拓宽|修缮|改建|扩建|提升工程|立面)/;
const NUMBER = /^\d{1,5}(?:-\d{1,3})?[号弄]/;
/** Kinds of road, and paths in a figure of speech. */
const COMMON = /(?:道|公|铁|马|线|思|出|新|老|网|水|电|套|丝绸之|通|门|航|陆|高速|半|沿|一|上|逛|步行|商业|美食|老|八)(?:路|街)$|^[东西南北][路街]$|街道$/;
const LONGEST = 5;

/** A road by its name, in an address or right behind the place it lies in. */
export const road: PlaceRule = {
  name: 'place.road',
  example: '地址：平湖市柳荫巷12号，青石街道文昌路16号；平湖青枫路正在修缮，在望潮路交叉口设灯，推进柳溪西路立面改造。',
  finds: ['柳荫巷', '文昌路', '青枫路', '望潮路', '柳溪西路'],
  counterExample: '走出一条新路，平湖公路四通八达。',
  find: (page) => {
    const taken = takenBy(page);
    return [...page.clean.folded.matchAll(TAIL)].flatMap(({ index, 0: tail }) => roadAt(page, taken, index, index + tail.length) ?? []);
  },
};

/** 青枫东路|交柳荫路, 青枫路与|柳荫路交叉口: two roads that meet. */
const MEETS = /^(?:交[\u3400-\u9fff]{2,4}[路街]|(?:[和与、][\u3400-\u9fff]{2,4}[路街])?(?:交叉口|交汇处|路口))/;
const MET = /[路街道](?:交|[和与、](?=$))$/;

function isCrossing(folded: string, start: number, end: number, base: string): boolean {
  const behind = folded.slice(end, end + 10);
  const isMet = MET.test(folded.slice(Math.max(0, start - 3), start)) && (folded[start - 1] === '交' || /^(?:交叉口|交汇处|路口)/.test(behind));
  return base.length > 1 && isProper(base) && (MEETS.test(behind) || isMet);
}

/** 青石街道|文昌路16号: behind a town or district that no list has. */
const BEHIND_TOWN = /(?:街道|[镇区县市])([\u3400-\u9fff]{2,4}?)$/;
const ROOM = LONGEST + 2;

function runInAddress(folded: string, tail: number): Run | null {
  const base = BEHIND_TOWN.exec(folded.slice(Math.max(0, tail - ROOM), tail))?.[1];
  return base === undefined ? null : { start: tail - base.length, follows: true };
}

function roadAt(page: PlacePage, taken: Taken, tail: number, end: number): PlaceMention | null {
  const { folded } = page.clean;
  const behind = folded.slice(end, end + 10);
  const isAddress = NUMBER.test(behind);
  const run = runBefore(page, taken, tail, LONGEST, true) ?? (isAddress ? runInAddress(folded, tail) : null);
  if (run === null) return null;
  const name = folded.slice(run.start, end);
  const base = folded.slice(run.start, tail);
  const isWorkedOn = base.length > 1 && isProper(base.replace(/(?<=..)[东南西北中]$/, '')) && WORKED_ON.test(behind);
  const isKnown = isAddress || isWorkedOn || isCrossing(folded, run.start, end, base);
  if (COMMON.test(name) || !(isKnown || (run.follows && base.length > 1 && isProper(base)))) return null;
  return mentionOf(page, { start: run.start, end }, namedEntity(name, 'locality', page.home), road.name);
}
