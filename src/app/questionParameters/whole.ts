import { z } from 'zod';
import type { WholeQuestions } from '../../store/questions/whole';
import type { ParametersOf } from './parametersOf';
import { list } from './written';

export const whole: ParametersOf<WholeQuestions> = {
  nameClaims: z.strictObject({ documents: list }),
  counts: z.strictObject({ ids: list }),
};
