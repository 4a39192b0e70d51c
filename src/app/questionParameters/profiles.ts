import { z } from 'zod';
import { LABELS, type Label } from '../../../schema/ontology';
import type { ProfileLabel, ProfilesQuestions } from '../../store/questions/profiles';
import type { ParametersOf } from './parametersOf';
import { filter, list, page, rollUp, text } from './written';

const NONE: readonly Label[] = ['Document', 'Contribution', 'Recommendation'];
const PROFILE_LABELS = (Object.keys(LABELS) as Label[]).filter((label): label is ProfileLabel => !NONE.includes(label));

export const profiles: ParametersOf<ProfilesQuestions> = {
  profile: z.strictObject({
    ...page, ...filter, ...rollUp, ids: list, labels: list.pipe(z.array(z.enum(PROFILE_LABELS))), kinds: list.nullable().default(null),
  }),
  meetings: z.strictObject({ ...page, committee: text.nullable().default(null) }),
};
