import { z } from 'zod';
import type { GapsQuestions } from '../../store/questions/gaps';
import type { ParametersOf } from './parametersOf';
import { count, filter, month, page, text, themeKinds } from './written';

export const gaps: ParametersOf<GapsQuestions> = {
  themeGaps: z.strictObject({ ...page, ...filter, within: text, themeKinds, most: count.default(1) }),
  placeGaps: z.strictObject({
    ...page, within: text.nullable().default(null), since: month.nullable().default(null), until: month.nullable().default(null),
  }),
};
