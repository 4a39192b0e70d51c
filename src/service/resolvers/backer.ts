import type { ThemeKind } from '../../store/questions';
import { connection, readPage, type PageArguments } from '../connection';
import type { Field } from '../context';
import { readScope, type ScopeArguments } from '../filters';
import { contributionParent, type BackingParent, type NodeParent } from '../parents';

type BacksArguments = PageArguments & ScopeArguments & { readonly level?: ThemeKind | null };

const backs: Field<NodeParent, BacksArguments> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  const scope = readScope(args);
  const themeKinds = args.level === undefined || args.level === null ? null : [args.level];
  const rows = await load.themesBacked(id, { ...page, ...scope, themeKinds });
  return connection(rows, page, (row): BackingParent => ({ backer: id, theme: row.theme, counts: row, scope }));
};

/** What touches a thing, newest first: the same for groups, delegates, themes, places, meetings and documents. */
export const contributions: Field<NodeParent, PageArguments & ScopeArguments> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  const rows = await load.contributionsOf(id, { ...page, ...readScope(args) });
  return connection(rows, page, contributionParent);
};

/** Fields that all backers share. */
export const backerFields = { backs, contributions };
