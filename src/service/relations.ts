import type { RelationType } from '../../schema/ontology';
import type { Page, RelationRow } from '../store/questions';
import { connection, readPage, type Connection, type PageArguments } from './connection';
import type { ServiceContext } from './context';
import { ALL, type Types } from './outgoing';
import type { NodeParent } from './parents';

/** The relations that come in; for things that few point to, such as a contribution. */
export function incoming({ load }: ServiceContext, id: string, types: Types): Promise<readonly RelationRow[]> {
  return load.relationsTo(id, { types, first: ALL, after: null });
}

/** What relations of one type lead to from a thing, each once; where nothing else of these relations is asked for. */
export function endsFrom({ load }: ServiceContext, id: string, type: RelationType): Promise<readonly NodeParent[]> {
  return load.endsFrom(id, { types: [type] });
}

/** The first of them, for relations of which a thing has one. */
export async function endFrom(context: ServiceContext, id: string, type: RelationType): Promise<NodeParent | null> {
  return (await endsFrom(context, id, type))[0] ?? null;
}

/** What a thing is related to, each once though several documents say so. */
export async function endsOf(context: ServiceContext, rows: readonly RelationRow[], end: 'from' | 'to'): Promise<NodeParent[]> {
  const ids = [...new Set(rows.map((row) => row[end]))];
  const nodes = await Promise.all(ids.map(async (id) => context.load.node(id)));
  return nodes.filter((node) => node !== null);
}

/** The first of them, for relations of which a thing has one. */
export async function endOf(context: ServiceContext, rows: readonly RelationRow[]): Promise<NodeParent | null> {
  return (await endsOf(context, rows, 'to'))[0] ?? null;
}

/** A page of the things that point to `id` by one type of relation, each once though several documents say so. */
export async function pointingTo(
  context: ServiceContext,
  id: string,
  type: RelationType,
  args: PageArguments,
): Promise<Connection<NodeParent | null | Promise<NodeParent | null>>> {
  const page = readPage(args);
  const rows = await distinctEnds(context, id, type, page);
  return connection(rows, page, ({ from }) => context.load.node(from));
}

type PagedRelation = Awaited<ReturnType<ServiceContext['load']['relationsTo']>>[number];

/** Rows of one end stand together, so the last row of each end is where a page that shows it ends. */
async function distinctEnds({ load }: ServiceContext, id: string, type: RelationType, page: Page): Promise<PagedRelation[]> {
  const last = new Map<string, PagedRelation>();
  let { after } = page;
  for (;;) {
    const rows = await load.relationsTo(id, { types: [type], first: ALL, after });
    for (const row of rows) last.set(row.from, row);
    if (rows.length < ALL || last.size > page.first) return [...last.values()].slice(0, page.first);
    after = rows.at(-1)?.cursor ?? null;
  }
}
