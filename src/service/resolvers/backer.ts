import type { ThemeKind } from '../../store/questions';
import { connection, readPage, type PageArguments } from '../connection';
import type { Field } from '../context';
import { kindsOfLevel, readRanking, readScope, type RankingArguments, type ScopeArguments } from '../filters';
import { contributionParent, type BackingParent, type NodeParent } from '../parents';
import { periodsOf, type OverTimeArguments } from './overTime';

type BacksArguments = PageArguments & ScopeArguments & RankingArguments & { readonly level?: ThemeKind | null };

const backs: Field<NodeParent, BacksArguments> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  const scope = readScope(args);
  const rows = await load.themesBacked(id, { ...page, ...scope, ...readRanking(args), themeKinds: kindsOfLevel(args.level) });
  return connection(rows, page, (row): BackingParent => ({ backer: id, theme: row.theme, counts: row, scope }));
};

/** What touches a thing, newest first: the same for groups, delegates, themes, places, meetings and documents. */
export const contributions: Field<NodeParent, PageArguments & ScopeArguments> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  const rows = await load.contributionsOf(id, { ...page, ...readScope(args) });
  return connection(rows, page, contributionParent);
};

const overTime: Field<NodeParent, OverTimeArguments> = ({ id }, args, context) =>
  periodsOf(context, { backer: id, theme: null }, args, readScope(args));

/** Fields that all backers share. */
export const backerFields = { backs, contributions, overTime };
