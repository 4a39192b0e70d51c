import { z } from 'zod';
import { CHANGE_KINDS, type ChangesQuestions } from '../../store/questions/changes';
import { themeKind } from './coalitions';
import type { ParametersOf } from './parametersOf';
import { list, page, words } from './written';

const since = z.iso.date().or(z.iso.datetime()).nullable().default(null);
const numbers = list.transform((given) => given.map(Number)).pipe(z.array(z.int().positive()));

export const changes: ParametersOf<ChangesQuestions> = {
  changes: z.strictObject({ ...page, since, kinds: words(CHANGE_KINDS) }),
  version: z.strictObject({}),
  withdrawn: z.strictObject({ ...page, changes: numbers }),
  lostBackers: z.strictObject({ ...page, changes: numbers, themeKind }),
  newThemes: z.strictObject({ ...page, documents: list }),
  newBackers: z.strictObject({ ...page, documents: list, themeKind }),
};
