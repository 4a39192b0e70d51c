import { z } from 'zod';
import type { TextsQuestions } from '../../store/questions/texts';
import type { ParametersOf } from './parametersOf';
import { list, page } from './written';

export const texts: ParametersOf<TextsQuestions> = {
  overview: z.strictObject({}),
  documents: z.strictObject(page),
  documentTexts: z.strictObject({ ids: list }),
  claims: z.strictObject({ ...page, documents: list }),
  mentions: z.strictObject({ ...page, documents: list }),
  problems: z.strictObject({ ...page, documents: list.nullable().default(null) }),
  ledger: z.strictObject({ ...page, uris: list.nullable().default(null), documents: list.nullable().default(null) }),
};
