import type { PlaceMention } from '../../../types';
import { namedEntity } from '../entities';
import { isProper, runBefore, takenBy, type Taken } from '../named';
import { mentionOf, type PlacePage, type PlaceRule } from '../page';

/** What is said of a river or hill, and of what stands in a town. */
const TAIL = /[河湖江山溪湾岛](?=生态|流域|水[质域系库]|[沿两]岸|沿线|湿地|景区|风景|国家|自然保护|治理|综合|整治|滨[海水]|旅游|度假)|[宫寺塔祠庙桥楼](?=周边|一带|附近|遗址)/g;
const LONGEST = 3;
/** Kinds of water and land in a row: 江河湖, 山河. */
const COMMON = /^[江河湖海山川水田林草沙城市]{1,3}$/;

/** A river, hill or building that the text treats as a place of its own. */
export const landmark: PlaceRule = {
  name: 'place.landmark',
  example: '围绕柳溪河生态治理和望潮塔周边环境开展协商。',
  finds: ['柳溪河', '望潮塔'],
  counterExample: '推进江河湖治理和高楼周边绿化。',
  find: (page) => {
    const taken = takenBy(page);
    return [...page.clean.folded.matchAll(TAIL)].flatMap(({ index }) => landmarkAt(page, taken, index) ?? []);
  },
};

function landmarkAt(page: PlacePage, taken: Taken, tail: number): PlaceMention | null {
  const run = runBefore(page, taken, tail, LONGEST, true);
  if (run === null || tail - run.start < 2) return null;
  const base = page.clean.folded.slice(run.start, tail);
  if (COMMON.test(base) || base.endsWith('名') || !isProper(base)) return null;
  const span = { start: run.start, end: tail + 1 };
  return mentionOf(page, span, namedEntity(page.clean.folded.slice(span.start, span.end), 'locality', page.home), landmark.name);
}
