/** How the parameters of each question are written by a person: `-p first=10 -p kinds=party,sector`. */
import { z } from 'zod';
import {
  CONTRIBUTION_KINDS, GROUP_KINDS, GROUP_LABELS, LABELS, RELATIONS,
  type ContributionKind, type GroupKind, type Label, type RelationType,
} from '../../schema/ontology';
import { ConfigError } from '../errors';
import type { BackingPair, QuestionName, QuestionParameters, ThemeKind } from '../store/questions';

const MOST_ROWS = 1_000;

const text = z.string().min(1);
const list = text.transform((given) => given.split(','));
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-01').nullable().default(null);

/** Words out of a fixed list, parted by commas. */
function words<Word extends string>(allowed: readonly Word[]) {
  return list.pipe(z.array(z.enum(allowed))).nullable().default(null);
}

const page = { first: z.coerce.number().int().min(1).max(MOST_ROWS).default(20), after: z.null().default(null) };
const filter = { contributionKinds: words(Object.keys(CONTRIBUTION_KINDS) as ContributionKind[]), since: month, until: month };
const rollUp = { rolledUp: z.stringbool().default(true) };
const groupKinds = words(Object.keys(GROUP_KINDS) as GroupKind[]);
const labels = words(Object.keys(LABELS) as Label[]);
const types = words(Object.keys(RELATIONS) as RelationType[]);
const themeKinds = words<ThemeKind>(['top', 'narrower', 'local']);
const pair = list.pipe(z.tuple([text, text])).transform(([backer, theme]): BackingPair => ({ backer, theme }));

/** Every question with its parameters; the type holds that none is missing and that they are the store's. */
const PARAMETERS: { readonly [Q in QuestionName]: z.ZodType<QuestionParameters<Q>> } = {
  overview: z.strictObject({}),
  nodes: z.strictObject({ ids: list }),
  groups: z.strictObject({ ...page, labels: words(GROUP_LABELS), kinds: groupKinds }),
  themes: z.strictObject({ ...page, kinds: themeKinds, broader: text.nullable().default(null) }),
  delegates: z.strictObject({ ...page, name: text.nullable().default(null), committee: text.nullable().default(null) }),
  themesBacked: z.strictObject({ ...page, ...filter, ...rollUp, backers: list, themeKinds }),
  backers: z.strictObject({ ...page, ...filter, ...rollUp, themes: list, labels: words([...GROUP_LABELS, 'Delegate']), kinds: groupKinds }),
  matrix: z.strictObject({
    ...filter, ...rollUp, labels: words(GROUP_LABELS), kinds: groupKinds,
    groups: list.nullable().default(null), themeKinds, themes: list.nullable().default(null),
  }),
  contributionsBehind: z.strictObject({ ...page, ...filter, ...rollUp, pairs: pair.transform((one) => [one]) }),
  contributionsOf: z.strictObject({ ...page, ...filter, ...rollUp, ids: list }),
  relationsFrom: z.strictObject({ ...page, ids: list, types }),
  relationsTo: z.strictObject({ ...page, ids: list, types }),
  evidenceOfNodes: z.strictObject({ ...page, ids: list }),
  evidenceOfRelation: z.strictObject({ ...page, type: z.enum(Object.keys(RELATIONS) as RelationType[]), from: text, to: text }),
  search: z.strictObject({ ...page, text, labels }),
  documents: z.strictObject(page),
  documentTexts: z.strictObject({ ids: list }),
  claims: z.strictObject({ ...page, document: text }),
  problems: z.strictObject({ ...page, documents: list.nullable().default(null) }),
  ledger: z.strictObject({ ...page, uris: list.nullable().default(null), documents: list.nullable().default(null) }),
  unclassifiedThemes: z.strictObject(page),
};

/** The names of a question's parameters: `first`, `after`, `kinds`. */
export function parameterNames(question: QuestionName): string[] {
  const schema = PARAMETERS[question];
  return schema instanceof z.ZodObject ? Object.keys(schema.shape).filter((name) => name !== 'after') : [];
}

/**
 * Reads the parameters of a question.
 * @param given text by name, as typed
 * @throws ConfigError that names the parameter and what it must be
 */
export function readParameters<Q extends QuestionName>(question: Q, given: Readonly<Record<string, string>>): QuestionParameters<Q> {
  const parsed = PARAMETERS[question].safeParse(given);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'is not right' };
  const where = path.length === 0 ? '' : `parameter ${path.join('.')}: `;
  throw new ConfigError(`${question}, ${where}${message}; it takes ${parameterNames(question).join(', ') || 'no parameters'}.`);
}
