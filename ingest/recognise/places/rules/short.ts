import { mentionOf, type PlaceRule } from '../page';

/** A division named without 省, 市, 县: by a name of its own, or by one that the page or the sentence makes certain. */
export const short: PlaceRule = {
  name: 'place.short',
  example: '调研组赴嘉兴、南丹学习。',
  finds: ['嘉兴', '南丹'],
  counterExample: '维护世界和平，保障公安民警权益。',
  find: (page) => page.names
    .filter(({ span, ground }) => ground !== 'chain' && span.kind === 'short')
    .map(({ span, entity }) => mentionOf(page, span, entity, short.name)),
};
