/** How a person writes the values of parameters: lists parted by commas, months, a pair. */
import { z } from 'zod';
import {
  CONTRIBUTION_KINDS, GROUP_KINDS, LABELS, RELATIONS,
  type ContributionKind, type GroupKind, type Label, type RelationType,
} from '../../../schema/ontology';
import type { BackingPair, ThemeKind } from '../../store/questions';

const MOST_ROWS = 1_000;

export const text = z.string().min(1);
export const list = text.transform((given) => given.split(','));
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-01').nullable().default(null);

/** Words out of a fixed list, parted by commas. */
export function words<Word extends string>(allowed: readonly Word[]) {
  return list.pipe(z.array(z.enum(allowed))).nullable().default(null);
}

export const page = { first: z.coerce.number().int().min(1).max(MOST_ROWS).default(20), after: z.null().default(null) };
export const filter = { contributionKinds: words(Object.keys(CONTRIBUTION_KINDS) as ContributionKind[]), since: month, until: month };
export const rollUp = { rolledUp: z.stringbool().default(true) };
export const groupKinds = words(Object.keys(GROUP_KINDS) as GroupKind[]);
export const labels = words(Object.keys(LABELS) as Label[]);
export const types = words(Object.keys(RELATIONS) as RelationType[]);
export const themeKinds = words<ThemeKind>(['top', 'narrower', 'local']);
export const pair = list.pipe(z.tuple([text, text])).transform(([backer, theme]): BackingPair => ({ backer, theme }));
