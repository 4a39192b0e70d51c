import type { Cursor, Page } from '../store/questions';
import { badCursor, badRequest } from './errors';

/** A page of a list, as Relay has it: https://relay.dev/graphql/connections.htm Cursors are written only where they are selected. */
export interface Connection<Item> {
  readonly edges: () => ReadonlyArray<Edge<Item>>;
  readonly nodes: readonly Item[];
  readonly pageInfo: () => PageInfo;
  /** Of all pages together; null, or not there, where that would have to be counted. Asked for only where it is selected. */
  readonly totalCount?: TotalCount;
}

export interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

type TotalCount = number | null | (() => Promise<number>);

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** What a client asks of a list. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

const MOST = 100;
const USUAL = 20;

/**
 * What to ask the store for: one row more than is shown tells whether there is a next page.
 * @throws a bad request where `first` is not between 1 and 100, or `after` is no cursor; whose cursor it is, `guardCursors` sees to
 */
export function readPage({ first, after }: PageArguments): Page {
  const wanted = first ?? USUAL;
  if (wanted < 1 || wanted > MOST) throw badRequest(`first is ${wanted} but must be between 1 and ${MOST}; read on with after`);
  return { first: wanted + 1, after: after === undefined || after === null ? null : decodeCursor(after) };
}

/** Makes a connection of the rows that answered `page`. */
export function connection<Row extends { readonly cursor: Cursor }, Item>(
  rows: readonly Row[],
  page: Page,
  toItem: (row: Row) => Item,
  totalCount: TotalCount = null,
): Connection<Item> {
  const shown = rows.slice(0, page.first - 1);
  const nodes = shown.map(toItem);
  return {
    edges: () => shown.map(({ cursor }, i) => ({ cursor: encodeCursor(cursor), node: nodes[i] as Item })),
    nodes,
    pageInfo: () => ({
      hasNextPage: rows.length > shown.length,
      hasPreviousPage: page.after !== null,
      startCursor: cursorOf(shown[0]),
      endCursor: cursorOf(shown.at(-1)),
    }),
    totalCount,
  };
}

function cursorOf(row: { readonly cursor: Cursor } | undefined): string | null {
  return row === undefined ? null : encodeCursor(row.cursor);
}

function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function decodeCursor(given: string): Cursor {
  const cursor = parse(Buffer.from(given, 'base64url').toString());
  if (Array.isArray(cursor) && cursor.length > 0 && cursor.every(isSortKey)) return cursor;
  throw badCursor();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isSortKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number';
}
