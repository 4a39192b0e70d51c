import type { ContributionKind } from '../../../schema/ontology';
import type { RelationRow } from '../../store/questions';
import { connection, readPage, type PageArguments } from '../connection';
import type { Field, ServiceContext } from '../context';
import { evidenceOf } from '../evidence';
import { pairKey } from '../loaders';
import { contributionParent, type BackingContributionEdgeParent, type BackingParent } from '../parents';
import { saidOf } from '../reprints';
import { periodsOf, type OverTimeArguments } from './overTime';

const contributions: Field<BackingParent, PageArguments> = async (backing, args, { load }) => {
  const page = readPage(args);
  const rows = await load.contributionsBehind(pairKey(backing), { ...page, ...backing.scope });
  const { edges, ...others } = connection(rows, page, contributionParent, backing.counts.count + backing.counts.held);
  return { ...others, edges: () => edges().map((edge): BackingContributionEdgeParent => ({ ...edge, backing })) };
};

/** Relations that put somebody behind a contribution. */
const STANDS_BEHIND = ['ON_BEHALF_OF', 'HELD_BY', 'MADE'] as const;

const backerEvidence: Field<BackingContributionEdgeParent> = async ({ node, backing }, _, context) => {
  const rows = (await saidOf(context, node.id)).filter(({ type }) => STANDS_BEHIND.some((behind) => behind === type));
  const theirs = await Promise.all(rows.map((row) => leadsTo(context, backing.backer, actorOf(row), 'BRANCH_OF')));
  return evidenceOf(rows.filter((_row, i) => theirs[i]));
};

function actorOf({ type, from, to }: RelationRow): string {
  return type === 'MADE' ? from : to;
}

const themeEvidence: Field<BackingContributionEdgeParent> = async ({ node, backing }, _, context) => {
  const rows = (await saidOf(context, node.id)).filter(isFor);
  const theirs = await Promise.all(rows.map(({ to }) => leadsTo(context, backing.theme, to, 'BROADER')));
  return evidenceOf(rows.filter((_row, i) => theirs[i]));
};

/** Who opposes a theme does not back it. */
function isFor({ type, properties }: RelationRow): boolean {
  return type === 'ADVOCATES' && properties['stance'] !== 'opposes';
}

/** A theme of a text hangs at most two concepts deep; a branch hangs right under its party. */
const DEEPEST = 2;

/** Whether `id` is `goal` or hangs under it. */
async function leadsTo(
  context: ServiceContext, goal: string, id: string, type: 'BRANCH_OF' | 'BROADER', depth = DEEPEST,
): Promise<boolean> {
  if (id === goal || depth === 0) return id === goal;
  const above = await context.load.outgoing(id, [type]);
  const found = await Promise.all(above.map(({ to }) => leadsTo(context, goal, to, type, depth - 1)));
  return found.includes(true);
}

const overTime: Field<BackingParent, OverTimeArguments> = (backing, args, context) => periodsOf(context, backing, args, backing.scope);

/** How many of each kind, as the SDL lists them. */
export function kindCounts(byKind: BackingParent['counts']['byKind']): Array<{ readonly kind: ContributionKind; readonly count: number }> {
  return Object.entries(byKind).map(([kind, count]) => ({ kind: kind as ContributionKind, count }));
}

export const backings = {
  Backing: {
    backer: (({ backer }, _, { load }) => load.node(backer)) satisfies Field<BackingParent>,
    theme: (({ theme }, _, { load }) => load.node(theme)) satisfies Field<BackingParent>,
    count: ({ counts }: BackingParent) => counts.count,
    direct: ({ counts }: BackingParent) => counts.direct,
    rolledUp: ({ counts }: BackingParent) => counts.count - counts.direct,
    activities: ({ counts }: BackingParent) => counts.held,
    byKind: ({ counts }: BackingParent) => kindCounts(counts.byKind),
    share: ({ counts }: BackingParent) => counts.share,
    lift: ({ counts }: BackingParent) => counts.lift,
    first: ({ counts }: BackingParent) => counts.firstDate,
    last: ({ counts }: BackingParent) => counts.lastDate,
    contributions,
    overTime,
  },
  BackingContributionEdge: { backerEvidence, themeEvidence },
};
