import { z } from 'zod';
import { RELATIONS, type RelationType } from '../../../schema/ontology';
import type { PathsQuestions, RelationName } from '../../store/questions/paths';
import type { ParametersOf } from './parametersOf';
import { list, page, text, types } from './written';

const type = z.enum(Object.keys(RELATIONS) as RelationType[]);
const relations = list.pipe(z.tuple([type, text, text])).transform(([of, from, to]): RelationName[] => [{ type: of, from, to }]);

export const paths: ParametersOf<PathsQuestions> = {
  neighbours: z.strictObject({ first: page.first, ids: list, types }),
  links: z.strictObject({ ids: list, types }),
  evidenceOfRelations: z.strictObject({ ...page, relations }),
};
