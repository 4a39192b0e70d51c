import { z } from 'zod';
import type { PartPair, TrendsQuestions } from '../../store/questions/trends';
import type { ParametersOf } from './parametersOf';
import { count, filter, month, page, rollUp, text, themeKinds } from './written';

/** `party:中国民主同盟,theme:education`; either may be left out: `party:中国民主同盟` or `,theme:education`. */
const parts = z.string().default('').transform((given): readonly PartPair[] => {
  const [backer = '', theme = ''] = given.split(',');
  return [{ backer: backer || null, theme: theme || null }];
});

export const trends: ParametersOf<TrendsQuestions> = {
  overTime: z.strictObject({ ...page, ...filter, ...rollUp, pairs: parts, by: z.enum(['year', 'month']).default('year') }),
  overMeetings: z.strictObject({ ...page, ...filter, ...rollUp, pairs: parts }),
  themeTrends: z.strictObject({
    ...page, ...filter, ...rollUp, movement: z.enum(['new', 'rising', 'fading']).default('rising'),
    earlierSince: month, earlierUntil: month, laterSince: month, laterUntil: month,
    backer: text.nullable().default(null), themeKinds, leastCount: count.default(3),
  }),
};
