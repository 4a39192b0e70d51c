import { mentionOf, type PlaceRule } from '../page';

/** The full name of a province, prefecture, county, township or street. */
export const division: PlaceRule = {
  name: 'place.division',
  example: '浙江省和平湖市的委员在会上发言。',
  finds: ['浙江省', '平湖市'],
  counterExample: '各省市的委员在会上发言。',
  find: (page) => page.names
    .filter(({ span, ground }) => ground !== 'chain' && (span.kind === 'full' || span.kind === 'township'))
    .map(({ span, entity }) => mentionOf(page, span, entity, division.name)),
};
