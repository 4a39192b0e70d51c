import { GROUP_LABELS, type GroupKind } from '../../../schema/ontology';
import type { BackerLabel, RelationRow } from '../../store/questions';
import { connection, readPage, type Connection, type PageArguments } from '../connection';
import type { Field, ServiceContext } from '../context';
import { readRanking, readScope, type RankingArguments, type ScopeArguments } from '../filters';
import type { BackingParent, BroaderParent, NodeParent } from '../parents';
import { property } from '../properties';
import { pointingTo } from '../relations';
import { contributions } from './backer';
import { periodsOf, type OverTimeArguments } from './overTime';

interface Kinds {
  readonly kinds?: readonly GroupKind[] | null;
}

type BackersArguments = PageArguments & ScopeArguments & RankingArguments & Kinds;

const backers: Field<NodeParent, BackersArguments> = ({ id }, args, context) => backersOf(context, id, GROUP_LABELS, args);

const delegates: Field<NodeParent, PageArguments & ScopeArguments & RankingArguments> = ({ id }, args, context) =>
  backersOf(context, id, ['Delegate'], args);

async function backersOf(
  { load }: ServiceContext,
  theme: string,
  labels: readonly BackerLabel[],
  args: BackersArguments,
): Promise<Connection<BackingParent>> {
  const page = readPage(args);
  const scope = readScope(args);
  const rows = await load.backers(theme, { ...page, ...scope, ...readRanking(args), labels, kinds: args.kinds ?? null });
  return connection(rows, page, (row): BackingParent => ({ backer: row.backer, theme, counts: row, scope }));
}

const broader: Field<NodeParent> = async ({ id }, _, context) => {
  const rows = (await context.load.outgoing(id, ['BROADER'])).map(broaderParent);
  return rows.sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
};

/** Properties of a relation are scalars: phrases are one text, parted by 、. */
function broaderParent({ to, properties }: RelationRow): BroaderParent {
  const { score, phrases } = properties;
  return {
    theme: to,
    score: typeof score === 'number' ? score : null,
    phrases: typeof phrases === 'string' && phrases !== '' ? phrases.split('、') : [],
  };
}

const overTime: Field<NodeParent, OverTimeArguments> = ({ id }, args, context) =>
  periodsOf(context, { backer: null, theme: id }, args, readScope(args));

const narrower: Field<NodeParent, PageArguments> = ({ id }, args, context) => pointingTo(context, id, 'BROADER', args);

export const themes = {
  Theme: {
    level: ({ kind }: NodeParent) => kind,
    english: property('english'),
    backers,
    delegates,
    broader,
    narrower,
    contributions,
    overTime,
  },
  Broader: {
    theme: (({ theme }, _, { load }) => load.node(theme)) satisfies Field<BroaderParent>,
  },
};
