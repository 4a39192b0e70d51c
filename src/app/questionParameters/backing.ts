import { z } from 'zod';
import { GROUP_LABELS } from '../../../schema/ontology';
import type { BackingQuestions } from '../../store/questions/backing';
import { ranking } from '../ranking';
import type { ParametersOf } from './parametersOf';
import { list, page, text, words, filter, rollUp, groupKinds, themeKinds, pair, count, most } from './written';

const ranked = { order: z.enum(['count', 'lift']).default('count'), leastCount: count.optional() };

export const backing: ParametersOf<BackingQuestions> = {
  groups: z.strictObject({ ...page, labels: words(GROUP_LABELS), kinds: groupKinds }),
  themes: z.strictObject({ ...page, kinds: themeKinds, broader: text.nullable().default(null) }),
  delegates: z.strictObject({ ...page, name: text.nullable().default(null), committee: text.nullable().default(null) }),
  themesBacked: z.strictObject({ ...page, ...filter, ...rollUp, ...ranked, backers: list, themeKinds }).transform(withRanking),
  backers: z.strictObject({
    ...page, ...filter, ...rollUp, ...ranked, themes: list, labels: words([...GROUP_LABELS, 'Delegate']), kinds: groupKinds,
  }).transform(withRanking),
  matrix: z.strictObject({
    ...filter, ...rollUp, labels: words(GROUP_LABELS), kinds: groupKinds, groups: list.nullable().default(null), themeKinds,
    themes: list.nullable().default(null), firstGroups: most.default(50), afterGroup: z.null().default(null), firstThemes: most.default(50),
  }),
  comparison: z.strictObject({
    ...page, ...filter, ...rollUp, one: text, other: text, themeKinds, side: z.enum(['one', 'other', 'both']).default('one'),
  }),
  contributionsBehind: z.strictObject({ ...page, ...filter, ...rollUp, pairs: pair.transform((one) => [one]) }),
  contributionsOf: z.strictObject({ ...page, ...filter, ...rollUp, ids: list }),
  unclassifiedThemes: z.strictObject(page),
};

function withRanking<Given extends { readonly order: 'count' | 'lift'; readonly leastCount?: number }>(given: Given) {
  return { ...given, ...ranking(given.order, given.leastCount) };
}
