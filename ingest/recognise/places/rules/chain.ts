import { mentionOf, type PlaceRule } from '../page';

/** A name that the one before or after it makes certain: the county holds the township, the city the district. */
export const chain: PlaceRule = {
  name: 'place.chain',
  example: '项目位于宁明城中镇。',
  finds: ['宁明', '城中镇'],
  counterExample: '游客登上鼓楼远眺。',
  find: (page) => page.names
    .filter(({ ground }) => ground === 'chain')
    .map(({ span, entity }) => mentionOf(page, span, entity, chain.name)),
};
