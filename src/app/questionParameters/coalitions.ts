import { z } from 'zod';
import { GROUP_LABELS } from '../../../schema/ontology';
import type { ThemeKind } from '../../store/questions';
import type { BackerPair, CoalitionsQuestions } from '../../store/questions/coalitions';
import type { ParametersOf } from './parametersOf';
import { filter, groupKinds, list, page, rollUp, text, words } from './written';

const companions = { ...page, ...filter, ...rollUp, ids: list, labels: words([...GROUP_LABELS, 'Delegate']), kinds: groupKinds };
/** One tier of themes, for counts of two tiers do not add up. */
export const themeKind = z.enum(['top', 'narrower', 'local'] satisfies ThemeKind[]).default('top');
const pairs = list.pipe(z.tuple([text, text])).transform(([one, other]): BackerPair[] => [{ one, other }]);

export const coalitions: ParametersOf<CoalitionsQuestions> = {
  similarBackers: z.strictObject({ ...companions, themeKind }),
  sharedThemes: z.strictObject({ ...page, ...filter, ...rollUp, pairs, themeKind }),
  jointBackers: z.strictObject(companions),
  jointContributions: z.strictObject({ ...page, ...filter, ...rollUp, pairs }),
  bridges: z.strictObject({ ...page, ...filter, themes: list }),
};
