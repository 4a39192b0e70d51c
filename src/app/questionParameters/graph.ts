import { z } from 'zod';
import { RELATIONS, type RelationType } from '../../../schema/ontology';
import type { GraphQuestions } from '../../store/questions/graph';
import type { ParametersOf } from './parametersOf';
import { list, page, text, labels, types } from './written';

export const graph: ParametersOf<GraphQuestions> = {
  nodes: z.strictObject({ ids: list }),
  relationsFrom: z.strictObject({ ...page, ids: list, types }),
  relationsTo: z.strictObject({ ...page, ids: list, types }),
  evidenceOfNodes: z.strictObject({ ...page, ids: list }),
  evidenceOfRelation: z.strictObject({ ...page, type: z.enum(Object.keys(RELATIONS) as RelationType[]), from: text, to: text }),
  search: z.strictObject({ ...page, text, labels }),
};
