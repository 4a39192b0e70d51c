import { GraphQLScalarType } from 'graphql';
import type { QuestionRow, ThemeKind } from '../../../store/questions';
import type { ChangeKind } from '../../../store/questions/changes';
import { connection, readPage, type PageArguments } from '../../connection';
import type { Field } from '../../context';
import { pairKey } from '../../loaders';
import { contributionParent, type NodeParent } from '../../parents';
import { gone } from './gone';

type ChangeRow = QuestionRow<'changes'>;

/** A change; the id tells its lists from others. */
interface ChangeParent extends ChangeRow {
  readonly id: string;
}

interface NewBackerParent {
  readonly id: string;
  readonly backer: string;
  readonly theme: string;
}

type ChangesArguments = PageArguments & { readonly since?: string | null; readonly kinds?: readonly ChangeKind[] | null };

const changesField: Field<unknown, ChangesArguments> = async (_, args, { store }) => {
  const page = readPage(args);
  const rows = await store.ask('changes', { ...page, since: args.since ?? null, kinds: args.kinds ?? null });
  return connection(rows, page, (row): ChangeParent => ({ ...row, id: String(row.change) }));
};

const storedDocument: Field<ChangeParent> = ({ document }, _, { load }) => load.node(document);

/** Clients of before there was anything to be told of documents that are gone take one for granted. */
const document: Field<ChangeParent> = async ({ document: id }, _, { load }) => await load.node(id) ?? nothingBut(id);

function nothingBut(id: string): NodeParent {
  return { id, label: 'Document', name: '', kind: null, properties: {} };
}

/** What is new is told where a text came. */
const COMES: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['takenIn', 'changed']);

const newThemes: Field<ChangeParent, PageArguments> = async ({ kind, document: id }, args, { load }) => {
  const page = readPage(args);
  const rows = COMES.has(kind) ? await load.newThemes(id, page) : [];
  return connection(rows, page, ({ theme }) => load.node(theme));
};

type TierArguments = PageArguments & { readonly level?: ThemeKind | null };

const newBackers: Field<ChangeParent, TierArguments> = async ({ kind, document: id }, args, { load }) => {
  const page = readPage(args);
  const rows = COMES.has(kind) ? await load.newBackers(id, { ...page, themeKind: args.level ?? 'top' }) : [];
  return connection(rows, page, ({ backer, theme }): NewBackerParent => ({ id: pairKey({ backer, theme }), backer, theme }));
};

const withdrawn: Field<ChangeParent, PageArguments> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  return connection(await load.withdrawn(id, page), page, (row) => row);
};

const lostBackers: Field<ChangeParent, TierArguments> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  return connection(await load.lostBackers(id, { ...page, themeKind: args.level ?? 'top' }), page, (row) => row);
};

const ANY = { contributionKinds: null, since: null, until: null, levels: null, places: null, rolledUp: true } as const;

const contributions: Field<NewBackerParent, PageArguments> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  return connection(await load.contributionsBehind(id, { ...page, ...ANY }), page, contributionParent);
};

export const changes = {
  DateTime: new GraphQLScalarType({ name: 'DateTime', serialize: String }),
  ChangeKind: { TAKEN_IN: 'takenIn', CHANGED: 'changed', FORGOTTEN: 'forgotten', JUDGED: 'judged' } satisfies Record<string, ChangeKind>,
  Query: { changes: changesField },
  Change: {
    documentId: (row: ChangeParent) => row.document,
    formerId: (row: ChangeParent) => row.former,
    takenIn: (row: ChangeParent) => row.at,
    document,
    storedDocument,
    newThemes,
    newBackers,
    withdrawn,
    lostBackers,
  },
  NewBacker: {
    backer: (({ backer }, _, { load }) => load.node(backer)) satisfies Field<NewBackerParent>,
    theme: (({ theme }, _, { load }) => load.node(theme)) satisfies Field<NewBackerParent>,
    contributions,
  },
  ...gone,
};
