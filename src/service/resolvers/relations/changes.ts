import { GraphQLScalarType } from 'graphql';
import type { QuestionRow, ThemeKind } from '../../../store/questions';
import { connection, readPage, type PageArguments } from '../../connection';
import type { Field } from '../../context';
import { pairKey } from '../../loaders';
import { contributionParent } from '../../parents';

type ChangeRow = QuestionRow<'changes'>;

/** A row of the ledger; the id tells its lists from others. */
interface ChangeParent extends ChangeRow {
  readonly id: string;
}

interface NewBackerParent {
  readonly id: string;
  readonly backer: string;
  readonly theme: string;
}

const changesField: Field<unknown, PageArguments & { readonly since?: string | null }> = async (_, args, { store }) => {
  const page = readPage(args);
  const rows = await store.ask('changes', { ...page, since: args.since ?? null });
  return connection(rows, page, (row): ChangeParent => ({ ...row, id: row.uri }));
};

const newThemes: Field<ChangeParent, PageArguments> = async ({ document }, args, { load }) => {
  const page = readPage(args);
  return connection(await load.newThemes(document, page), page, ({ theme }) => load.node(theme));
};

type NewBackersArguments = PageArguments & { readonly level?: ThemeKind | null };

const newBackers: Field<ChangeParent, NewBackersArguments> = async ({ document }, args, { load }) => {
  const page = readPage(args);
  const rows = await load.newBackers(document, { ...page, themeKind: args.level ?? 'top' });
  return connection(rows, page, ({ backer, theme }): NewBackerParent => ({ id: pairKey({ backer, theme }), backer, theme }));
};

const ANY = { contributionKinds: null, since: null, until: null, levels: null, places: null, rolledUp: true } as const;

const contributions: Field<NewBackerParent, PageArguments> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  return connection(await load.contributionsBehind(id, { ...page, ...ANY }), page, contributionParent);
};

export const changes = {
  DateTime: new GraphQLScalarType({ name: 'DateTime', serialize: String }),
  Query: { changes: changesField },
  Change: {
    document: (({ document }, _, { load }) => load.node(document)) satisfies Field<ChangeParent>,
    newThemes,
    newBackers,
  },
  NewBacker: {
    backer: (({ backer }, _, { load }) => load.node(backer)) satisfies Field<NewBackerParent>,
    theme: (({ theme }, _, { load }) => load.node(theme)) satisfies Field<NewBackerParent>,
    contributions,
  },
};
