import { createHash } from 'node:crypto';
import { defaultFieldResolver, isObjectType, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Connection, PageInfo } from './connection';
import { badCursor } from './errors';

/** Raised when cursors change, so that those of before are known for what they are. */
const VERSION = '1';

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Has every list of the schema give cursors that only it takes back: each names the list it came from, which is the field, whose
 * it is and what else was asked for. So one from elsewhere, or from before a change of the filter, is an error and no empty page.
 */
export function guardCursors(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.some(({ name }) => name === 'after')) field.resolve = guarded(`${type.name}.${field.name}`, field);
    }
  }
  return schema;
}

function guarded(list: string, { resolve = defaultFieldResolver }: GraphQLField<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  return async (parent, args: Arguments, context, info) => {
    let known: string | undefined;
    const mark = () => (known ??= markOf(list, parent, args));
    const after = typeof args['after'] === 'string' ? opened(args['after'], mark()) : null;
    const page = (await resolve(parent, { ...args, after }, context, info)) as PagedAnswer | null;
    return page === null ? null : withSealedCursors(page, mark);
  };
}

/** What tells one list from another, in a few characters. */
function markOf(list: string, parent: unknown, { first: _first, after: _after, ...rest }: Arguments): string {
  return createHash('sha256').update(JSON.stringify([list, ownerOf(parent), rest])).digest('base64url').slice(0, 8);
}

/** Whose list it is: a thing by its id, a backing by its two ends. */
function ownerOf(parent: unknown): unknown {
  if (typeof parent !== 'object' || parent === null) return null;
  const { id, backer, theme, scope } = parent as Record<string, unknown>;
  return id ?? [backer, theme, scope];
}

function sealed(cursor: string, mark: string): string {
  return `${VERSION}.${mark}.${cursor}`;
}

function opened(given: string, mark: string): string {
  const start = sealed('', mark);
  if (!given.startsWith(start)) throw badCursor();
  return given.slice(start.length);
}

/** A connection; or a matrix, which goes on behind the last of its rows. */
type PagedAnswer = Pick<Connection<unknown>, 'pageInfo'> & Partial<Connection<unknown>>;

function withSealedCursors({ edges, pageInfo, ...page }: PagedAnswer, mark: () => string): PagedAnswer {
  const seal = (cursor: string | null): string | null => (cursor === null ? null : sealed(cursor, mark()));
  return {
    ...page,
    edges: edges && (() => edges().map((edge) => ({ ...edge, cursor: sealed(edge.cursor, mark()) }))),
    pageInfo: () => sealedEnds(pageInfo(), seal),
  };
}

function sealedEnds(info: PageInfo, seal: (cursor: string | null) => string | null): PageInfo {
  return { ...info, startCursor: seal(info.startCursor), endCursor: seal(info.endCursor) };
}
