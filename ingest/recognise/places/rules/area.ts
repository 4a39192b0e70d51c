import { namedEntity } from '../entities';
import { isProper, takenBy } from '../named';
import { mentionOf, type PlaceRule } from '../page';

const NAME = 'place.area';
/** 加快柳溪区域开发: a name between a verb and the area that is to be developed. */
const AREA = /(?:加快|推进|推动|启动|实施|促进|统筹|加强|完善)([\u3400-\u9fff]{2,3})(?=(?:区域|片区|板块|地块)(?:综合|整体|一体化|连片|有机)?(?:开发|建设|改造|更新|提升))/g;
/** Kinds of area, not names of one. */
const KIND = /^(?:全域|全区|重点|核心|中心|沿线|周边|毗邻|城乡|城市|老城|新城|主城|跨区|相关|成片|产业|商业|滨水|滨海|滨江|旧城)/;

/** A small area by the name people there give it: an old township, a quarter. */
export const area: PlaceRule = {
  name: NAME,
  example: '就加快柳埠区域开发开展民生议事。',
  finds: ['柳埠'],
  counterExample: '推进重点区域开发和老城片区改造。',
  find: (page) => {
    const { starts } = takenBy(page);
    return Array.from(page.clean.folded.matchAll(AREA)).flatMap((m) => {
      const name = m[1] as string;
      const start = m.index + m[0].length - name.length;
      if (starts.has(start) || KIND.test(name) || !isProper(name)) return [];
      return [mentionOf(page, { start, end: start + name.length }, namedEntity(name, 'locality', page.home), NAME)];
    });
  },
};
