import { z } from 'zod';
import { VERDICTS, type ClaimName } from '../../../ingest/resolve/judgements';
import { RELATIONS, type RelationType } from '../../../schema/ontology';
import type { JudgementsQuestions } from '../../store/questions/judgements';
import type { ParametersOf } from './parametersOf';
import { list, page, text, words } from './written';

const type = z.enum(Object.keys(RELATIONS) as RelationType[]);
const claims = list.pipe(z.tuple([text, type, text, text]))
  .transform(([document, relation, from, to]): ClaimName[] => [{ document, type: relation, from, to }]);

export const judgements: ParametersOf<JudgementsQuestions> = {
  judgements: z.strictObject({
    ...page, verdicts: words(VERDICTS), documents: list.nullable().default(null), standing: z.stringbool().default(true),
  }),
  verdicts: z.strictObject({ claims }),
  unjudged: z.strictObject({ documents: list }),
  doubtful: z.strictObject(page),
};
