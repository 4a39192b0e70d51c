import type { GroupKind } from '../../../schema/ontology';
import type { Overview } from '../../app/overview';
import type { ThemeKind } from '../../store/questions';
import { connection, readPage, type PageArguments } from '../connection';
import type { Field } from '../context';
import type { Loaders } from '../loaders';
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

const groups: Field<unknown, PageArguments & { readonly kinds?: readonly GroupKind[] | null }> = async (_, args, { store, load }) => {
  const page = readPage(args);
  const kinds = args.kinds ?? null;
  const total = kinds === null ? countOf(load, 'groups') : null;
  return connection(await store.ask('groups', { ...page, labels: null, kinds }), page, itself, total);
};

type DelegatesArguments = PageArguments & { readonly name?: string | null; readonly committee?: string | null };

const delegates: Field<unknown, DelegatesArguments> = async (_, args, { store, load }) => {
  const page = readPage(args);
  const [name, committee] = [args.name ?? null, args.committee ?? null];
  const total = name === null && committee === null ? countOf(load, 'delegates') : null;
  return connection(await store.ask('delegates', { ...page, name, committee }), page, itself, total);
};

const themes: Field<unknown, PageArguments & { readonly level?: ThemeKind | null }> = async (_, args, { store }) => {
  const page = readPage(args);
  const kinds = args.level === undefined || args.level === null ? null : [args.level];
  return connection(await store.ask('themes', { ...page, kinds, broader: null }), page, itself);
};

const unclassifiedThemes: Field<unknown, PageArguments> = async (_, args, { store, load }) => {
  const page = readPage(args);
  return connection(await store.ask('unclassifiedThemes', page), page, itself, countOf(load, 'unclassifiedThemes'));
};

const documents: Field<unknown, PageArguments> = async (_, args, { store, load }) => {
  const page = readPage(args);
  return connection(await store.ask('documents', page), page, itself, countOf(load, 'documents'));
};

/** How many there are of all that a list without a filter shows. */
function countOf(load: Loaders, what: keyof Overview): () => Promise<number> {
  return async () => (await load.overview())[what];
}

function itself<Row>(row: Row): Row {
  return row;
}

/** Questions of counts. */
const counts = { matrix, compareGroups, themeTrends, themeGaps, placeGaps };

export const query = {
  Query: { node, group, groups, delegate, delegates, theme, themes, unclassifiedThemes, documents, overview, ...counts },
};
