import type { PlaceMention } from '../../../types';
import { surnames } from '../../../../schema/vocabulary/surnames';
import { namedEntity } from '../entities';
import { tagOf } from '../../segmenter';
import { isProper, runBefore, takenBy, type Run, type Taken } from '../named';
import { mentionOf, type PlacePage, type PlaceRule } from '../page';

const TAIL = /(?<!村)村(?![民级庄干医容])|古[镇城村]|新城(?![市区])|步行街/g;
const LONGEST = 4;

/** A village behind the place that holds it; an old town, new town or shopping street by its name. */
export const settlement: PlaceRule = {
  name: 'place.settlement',
  example: '调研组走访了新埭镇柳溪村、黄泥畈村和钟埭街道水井村、安吉县余村，三江村党支部书记介绍情况。委员们深入芦泾村养老驿站。',
  finds: ['柳溪村', '黄泥畈村', '水井村', '余村', '三江村', '芦泾村'],
  counterExample: '建设美丽乡村，走访千年古镇和城中村，新埭镇示范村作了介绍，本村党支部书记参加，委员们走访示范村。',
  find: (page) => {
    const taken = takenBy(page);
    const villages = new Set<number>();
    return [...page.clean.folded.matchAll(TAIL)].flatMap(({ index, 0: tail }) => {
      const found = settlementAt(page, { taken, villages }, index, tail);
      if (found !== null && tail === '村') villages.add(found.end);
      return found ?? [];
    });
  },
};

/** What a page has named so far. */
interface Named {
  readonly taken: Taken;
  /** Where villages end. */
  readonly villages: ReadonlySet<number>;
}

/** 示范村, 新农村: kinds of villages. */
const KIND = /^(?:示范|美丽|精品|重点|中心|行政|自然|贫困|特色|试点|文明|传统|边远|偏远|样板|先进|后进|移民|幸福|和美|生态|景区|城中|空心|新农|农)|[的了之各每这那某个分]|[乡农]$/;

/** Right behind the town that holds it, or the next in a list of villages, what is no word is the name of a village. */
function isVillage(folded: string, run: Run, tail: number, { villages }: Named): boolean {
  if (isOneSign(folded, run, tail) || isOfOffice(folded, run, tail)) return true;
  const isNext = '、和与及'.includes(folded[run.start - 1] ?? '。') && villages.has(run.start - 1);
  const base = folded.slice(run.start, tail);
  if (run.follows && isTown(folded, run.start) && base.length <= 3 && !KIND.test(base) && mayName(base)) return true;
  if (isVisited(folded, run, base)) return true;
  return (run.follows || isNext) && (isProper(base) || (!KIND.test(base) && tagOf(base) === null && tail - run.start <= 3));
}

/** 深入|西佐村|养老驿站、|梁家河村|卫生室: where delegates went, a name that is no word. */
const WENT_TO = /(?:深入|走进|走访|来到|前往|先后[到赴])了?(?:[^，。；：]{2,40}、)?$/;
const WENT_WITHIN = 48;

function isVisited(folded: string, { start }: Run, base: string): boolean {
  return base.length >= 2 && base.length <= 3 && !KIND.test(base) && tagOf(base) === null && isProper(base)
    && WENT_TO.test(folded.slice(Math.max(0, start - WENT_WITHIN), start));
}

/** 安吉县|余村: a family name is the name of a village behind the place that holds it. */
function isOneSign(folded: string, run: Run, tail: number): boolean {
  const sign = folded[run.start] as string;
  return run.follows && tail - run.start === 1 && folded[tail] === '村' && surnames().single.has(sign) && !KIND.test(sign);
}

/** 三江村|党委书记: what has an office of its own is a village, wherever it lies. */
function isOfOffice(folded: string, run: Run, tail: number): boolean {
  const base = folded.slice(run.start, tail);
  const isAlone = !/[\u3400-\u9fff]/.test(folded[run.start - 1] ?? '\n') || /我们|来自/.test(folded.slice(Math.max(0, run.start - 2), run.start));
  return isAlone && base.length === 2 && !KIND.test(base) && (isProper(base) || tagOf(base) === 'ns') && /^村(?:党[支总委]|村?委会|支部|支书|第一书记)/.test(folded.slice(tail, tail + 6));
}

/** What ends in 镇, 乡 or 街道 holds villages and nothing else that ends in 村. */
function isTown(folded: string, end: number): boolean {
  return /[镇乡]$|街道$/.test(folded.slice(Math.max(0, end - 2), end));
}

/** 水井, but not 推进, 有关: a noun of the language names a village as well as any other. */
function mayName(base: string): boolean {
  return /^(?:n|s|$)/.test(tagOf(base) ?? '');
}

/** A village must follow the place that holds it, a shopping street is called by its quarter: 湖滨步行街. */
function settlementAt(page: PlacePage, named: Named, tail: number, word: string): PlaceMention | null {
  const { folded } = page.clean;
  const isStreet = word === '步行街';
  const run = runBefore(page, named.taken, tail, LONGEST, isStreet);
  if (run === null || (tail - run.start < 2 && !isOneSign(folded, run, tail)) || (isStreet && !run.follows)) return null;
  if (word === '村' ? !isVillage(folded, run, tail, named) : !isProper(folded.slice(run.start, tail))) return null;
  const end = tail + word.length;
  return mentionOf(page, { start: run.start, end }, namedEntity(folded.slice(run.start, end), 'locality', page.home), settlement.name);
}
