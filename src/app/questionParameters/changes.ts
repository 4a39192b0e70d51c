import { z } from 'zod';
import type { ChangesQuestions } from '../../store/questions/changes';
import { themeKind } from './coalitions';
import type { ParametersOf } from './parametersOf';
import { list, page } from './written';

const since = z.iso.date().or(z.iso.datetime()).nullable().default(null);

export const changes: ParametersOf<ChangesQuestions> = {
  changes: z.strictObject({ ...page, since }),
  newThemes: z.strictObject({ ...page, documents: list }),
  newBackers: z.strictObject({ ...page, documents: list, themeKind }),
};
