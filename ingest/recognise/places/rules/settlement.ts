import type { PlaceMention } from '../../../types';
import { namedEntity } from '../entities';
import { isProper, runBefore, takenBy, type Taken } from '../named';
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
    const taken = takenBy(page);
    return [...page.clean.folded.matchAll(TAIL)].flatMap(({ index, 0: tail }) => settlementAt(page, taken, index, tail) ?? []);
  },
};

/** A village must follow the place that holds it, a shopping street is called by its quarter: 湖滨步行街. */
function settlementAt(page: PlacePage, taken: Taken, tail: number, word: string): PlaceMention | null {
  const { folded } = page.clean;
  const isStreet = word === '步行街';
  const run = runBefore(page, taken, tail, LONGEST, isStreet);
  if (run === null || tail - run.start < 2 || ((word === '村' || isStreet) && !run.follows)) return null;
  if (!isProper(folded.slice(run.start, tail))) return null;
  const end = tail + word.length;
  return mentionOf(page, { start: run.start, end }, namedEntity(folded.slice(run.start, end), 'locality', page.home), settlement.name);
}
