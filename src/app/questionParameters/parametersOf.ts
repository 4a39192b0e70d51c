import type { z } from 'zod';
import type { QuestionName, QuestionParameters } from '../../store/questions';

/** A reader for the parameters of every question of a family; the type holds that none is missing and that they are the store's. */
export type ParametersOf<Family> = {
  readonly [Q in keyof Family & QuestionName]: z.ZodType<QuestionParameters<Q>>;
};
