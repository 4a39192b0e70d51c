import type { GroupKind } from '../../../schema/ontology';
import type { ThemeKind } from '../../store/questions';
import { connection, readPage, type PageArguments } from '../connection';
import type { Field } from '../context';
import { compareGroups } from './comparison';
import { placeGaps, themeGaps } from './gaps';
import { matrix } from './matrix';
import { groupOf, nodeOf } from './node';
import { overview } from './overview';
import { themeTrends } from './trends';

interface Id {
  readonly id: string;
}

const node: Field<unknown, Id> = (_, { id }, { load }) => load.node(id);
const group: Field<unknown, Id> = (_, { id }, context) => groupOf(context, id);
const delegate: Field<unknown, Id> = (_, { id }, context) => nodeOf(context, id, ['Delegate']);
const theme: Field<unknown, Id> = (_, { id }, context) => nodeOf(context, id, ['Theme']);

const groups: Field<unknown, PageArguments & { readonly kinds?: readonly GroupKind[] | null }> = async (_, args, { store }) => {
  const page = readPage(args);
  return connection(await store.ask('groups', { ...page, labels: null, kinds: args.kinds ?? null }), page, itself);
};

type DelegatesArguments = PageArguments & { readonly name?: string | null; readonly committee?: string | null };

const delegates: Field<unknown, DelegatesArguments> = async (_, args, { store }) => {
  const page = readPage(args);
  const rows = await store.ask('delegates', { ...page, name: args.name ?? null, committee: args.committee ?? null });
  return connection(rows, page, itself);
};

const themes: Field<unknown, PageArguments & { readonly level?: ThemeKind | null }> = async (_, args, { store }) => {
  const page = readPage(args);
  const kinds = args.level === undefined || args.level === null ? null : [args.level];
  return connection(await store.ask('themes', { ...page, kinds, broader: null }), page, itself);
};

const unclassifiedThemes: Field<unknown, PageArguments> = async (_, args, { store }) => {
  const page = readPage(args);
  return connection(await store.ask('unclassifiedThemes', page), page, itself);
};

const documents: Field<unknown, PageArguments> = async (_, args, { store }) => {
  const page = readPage(args);
  return connection(await store.ask('documents', page), page, itself);
};

function itself<Row>(row: Row): Row {
  return row;
}

/** Questions of counts. */
const counts = { matrix, compareGroups, themeTrends, themeGaps, placeGaps };

export const query = {
  Query: { node, group, groups, delegate, delegates, theme, themes, unclassifiedThemes, documents, overview, ...counts },
};
