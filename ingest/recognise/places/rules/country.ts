import { mentionOf, type PlaceRule } from '../page';

/** A foreign state by its short Chinese name. */
export const country: PlaceRule = {
  name: 'place.country',
  example: '代表团访问了日本和泰国。',
  finds: ['日本', '泰国'],
  counterExample: '节日本身就是文化。',
  find: (page) => page.names
    .filter(({ span, ground }) => ground !== 'chain' && span.kind === 'country')
    .map(({ span, entity }) => mentionOf(page, span, entity, country.name)),
};
