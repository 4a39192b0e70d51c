import type { PlaceMention } from '../../../types';
import { namedEntity } from '../entities';
import { endsOf, isProper, runBefore } from '../named';
import { mentionOf, type PlacePage, type PlaceRule } from '../page';

const TAIL = /村(?![民级庄干医容])|古[镇城村]|新城(?![市区])|步行街/g;
const LONGEST = 4;

/** A village behind the place that holds it; an old town, new town or shopping street by its name. */
export const settlement: PlaceRule = {
  name: 'place.settlement',
  example: '调研组走访了新埭镇柳溪村。',
  finds: ['柳溪村'],
  counterExample: '建设美丽乡村，走访千年古镇和城中村。',
  find: (page) => {
    const ends = endsOf(page);
    const starts = new Map(page.found.map(({ start, end }) => [end, start]));
    return [...page.clean.folded.matchAll(TAIL)].flatMap(({ index, 0: tail }) => settlementAt(page, ends, starts, index, tail) ?? []);
  },
};

function settlementAt(
  page: PlacePage, ends: ReadonlySet<number>, starts: ReadonlyMap<number, number>, tail: number, word: string,
): PlaceMention | null {
  const start = word === '步行街' ? starts.get(tail) : properStart(page, ends, tail, word === '村');
  if (start === undefined) return null;
  const end = tail + word.length;
  return mentionOf(page, { start, end }, namedEntity(page.clean.folded.slice(start, end), 'locality', page.home), settlement.name, 0.9);
}

function properStart(page: PlacePage, ends: ReadonlySet<number>, tail: number, mustFollow: boolean): number | undefined {
  const run = runBefore(page, ends, tail, LONGEST);
  if (run === null || (mustFollow && !run.follows) || tail - run.start < 2) return undefined;
  return isProper(page.clean.folded.slice(run.start, tail)) ? run.start : undefined;
}
