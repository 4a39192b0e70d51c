import { z } from 'zod';
import type { GraphQuestions } from '../../store/questions/graph';
import type { ParametersOf } from './parametersOf';
import { list, page, text, labels, types } from './written';

export const graph: ParametersOf<GraphQuestions> = {
  nodes: z.strictObject({ ids: list }),
  relationsFrom: z.strictObject({ ...page, ids: list, types }),
  relationsTo: z.strictObject({ ...page, ids: list, types }),
  endsFrom: z.strictObject({ ids: list, types }),
  evidenceOfNodes: z.strictObject({ ...page, ids: list }),
  search: z.strictObject({ ...page, text, labels }),
  suggestions: z.strictObject({ first: page.first, text, labels }),
  latinNames: z.strictObject({ first: page.first, pieces: list }),
};
