import { z } from 'zod';
import { GROUP_LABELS } from '../../../schema/ontology';
import type { BackingQuestions } from '../../store/questions/backing';
import type { ParametersOf } from './parametersOf';
import { list, page, text, words, filter, rollUp, groupKinds, themeKinds, pair } from './written';

export const backing: ParametersOf<BackingQuestions> = {
  groups: z.strictObject({ ...page, labels: words(GROUP_LABELS), kinds: groupKinds }),
  themes: z.strictObject({ ...page, kinds: themeKinds, broader: text.nullable().default(null) }),
  delegates: z.strictObject({ ...page, name: text.nullable().default(null), committee: text.nullable().default(null) }),
  themesBacked: z.strictObject({ ...page, ...filter, ...rollUp, backers: list, themeKinds }),
  backers: z.strictObject({ ...page, ...filter, ...rollUp, themes: list, labels: words([...GROUP_LABELS, 'Delegate']), kinds: groupKinds }),
  matrix: z.strictObject({
    ...filter, ...rollUp, labels: words(GROUP_LABELS), kinds: groupKinds,
    groups: list.nullable().default(null), themeKinds, themes: list.nullable().default(null),
  }),
  contributionsBehind: z.strictObject({ ...page, ...filter, ...rollUp, pairs: pair.transform((one) => [one]) }),
  contributionsOf: z.strictObject({ ...page, ...filter, ...rollUp, ids: list }),
  unclassifiedThemes: z.strictObject(page),
};
