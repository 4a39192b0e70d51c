import { z } from 'zod';
import { TOP_CONCEPTS } from '../../schema/vocabulary/themes';
import { CONTRIBUTION_KINDS, GROUP_KINDS, GROUP_RELATIONS } from '../../schema/ontology';

const text = z.string().min(1);
const concepts = z.array(z.enum(TOP_CONCEPTS));
/** A place may be its name alone. */
const place = z.union([text.transform((name) => ({ name, quote: name })), z.looseObject({ name: text, quote: text.optional() })]);

const activity = z.looseObject({
  kind: z.enum(keysOf(CONTRIBUTION_KINDS)),
  themes: z.array(text),
  concepts: z.array(concepts).optional(),
}).refine(({ themes, concepts: filed }) => filed === undefined || filed.length === themes.length, {
  path: ['concepts'], error: 'one list of concepts for each theme is expected',
});

/** What a careful reader wrote of one text: ../shared/corpus/README.md describes the format. Other keys are notes. */
export const Annotation = z.looseObject({
  file: text,
  delegates: z.array(z.looseObject({ name: text, quote: text })).default([]),
  represents: z.array(z.looseObject({
    delegate: text.nullable(),
    group: text,
    kind: z.enum(keysOf(GROUP_KINDS)),
    quote: text,
    relation: z.enum(keysOf(GROUP_RELATIONS)).default('on_behalf_of'),
  })).default([]),
  themes: z.array(z.looseObject({
    delegate_or_group: text.nullable(),
    theme: text,
    quote: text,
    level: z.enum(['title', 'suggestion']).optional(),
    concepts: concepts.default([]),
  })).default([]),
  places: z.array(place).default([]),
  places_also: z.array(text).default([]),
  must_not: z.array(text).default([]),
  activities: z.array(activity).optional(),
});

export type Annotation = z.infer<typeof Annotation>;
export type GoldTheme = Annotation['themes'][number];
export type GoldActivity = NonNullable<Annotation['activities']>[number];

function keysOf<Key extends string>(names: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(names) as Key[];
}

/** What is wrong first, for people: `themes.3.quote: Invalid input: expected string, received undefined`. */
export function whatIsWrong(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? error.message : `${issue.path.join('.') || 'the whole'}: ${issue.message}`;
}
