/** How a person writes the values of parameters: lists parted by commas, months, a pair. */
import { z } from 'zod';
import {
  COMMITTEE_LEVELS, CONTRIBUTION_KINDS, GROUP_KINDS, LABELS, RELATIONS,
  type CommitteeLevel, type ContributionKind, type GroupKind, type Label, type RelationType,
} from '../../../schema/ontology';
import type { BackingPair, ThemeKind } from '../../store/questions';

const MOST_ROWS = 1_000;

export const text = z.string().min(1);
export const count = z.coerce.number().int().min(0).max(MOST_ROWS);
export const most = z.coerce.number().int().min(1).max(MOST_ROWS);
export const list = text.transform((given) => given.split(','));
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-01');
const anyMonth = month.nullable().default(null);

/** Words out of a fixed list, parted by commas. */
export function words<Word extends string>(allowed: readonly Word[]) {
  return list.pipe(z.array(z.enum(allowed))).nullable().default(null);
}

export const page = { first: most.default(20), after: z.null().default(null) };
export const filter = {
  contributionKinds: words(Object.keys(CONTRIBUTION_KINDS) as ContributionKind[]), since: anyMonth, until: anyMonth,
  levels: words(Object.keys(COMMITTEE_LEVELS) as CommitteeLevel[]), places: list.nullable().default(null),
};
export const rollUp = { rolledUp: z.stringbool().default(true) };
export const groupKinds = words(Object.keys(GROUP_KINDS) as GroupKind[]);
export const labels = words(Object.keys(LABELS) as Label[]);
export const types = words(Object.keys(RELATIONS) as RelationType[]);
export const themeKinds = words<ThemeKind>(['top', 'narrower', 'local']);
export const pair = list.pipe(z.tuple([text, text])).transform(([backer, theme]): BackingPair => ({ backer, theme }));
