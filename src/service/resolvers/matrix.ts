import type { GroupKind } from '../../../schema/ontology';
import type { Backing, QuestionRow, ThemeKind } from '../../store/questions';
import { connection, readPage, type PageArguments, type PageInfo } from '../connection';
import type { Field } from '../context';
import { badRequest } from '../errors';
import { kindsOfLevel, readScope, type ScopeArguments } from '../filters';
import type { BackingParent, Scope } from '../parents';
import { kindCounts } from './backing';

type MatrixArguments = PageArguments & ScopeArguments & {
  readonly groupKinds?: readonly GroupKind[] | null;
  readonly groups?: readonly string[] | null;
  readonly themeLevel?: ThemeKind | null;
  readonly themes?: readonly string[] | null;
  readonly firstThemes?: number | null;
};

/** Groups and themes by id, most contributions first. */
interface MatrixParent {
  readonly rows: readonly RowParent[];
  readonly columns: readonly ColumnParent[];
  readonly total: Backing;
  readonly pageInfo: () => PageInfo;
}

interface RowParent {
  readonly group: string;
  readonly cells: readonly BackingParent[];
  readonly total: Backing;
}

interface ColumnParent {
  readonly theme: string;
  readonly total: Backing;
}

type Row = QuestionRow<'matrix'>;
type RowTotal = Row & { readonly group: string; readonly cursor: NonNullable<Row['cursor']> };
type Cell = Row & { readonly group: string; readonly theme: string };

const MOST = 100;
const USUAL = 50;

export const matrix: Field<unknown, MatrixArguments> = async (_, args, { store }) => {
  const page = readPage({ first: args.first ?? USUAL, after: args.after });
  const scope = readScope(args);
  const rows = await store.ask('matrix', {
    ...scope, labels: null, kinds: args.groupKinds ?? null, groups: ids(args.groups, 'groups'),
    themeKinds: kindsOfLevel(args.themeLevel), themes: ids(args.themes, 'themes'),
    firstGroups: page.first, afterGroup: page.after, firstThemes: firstThemes(args.firstThemes ?? USUAL),
  });
  const { nodes, pageInfo } = connection(rows.filter(isRowTotal), page, (row) => row);
  return { ...layOut(rows, nodes, scope), pageInfo } satisfies MatrixParent;
};

function ids(given: readonly string[] | null | undefined, name: string): readonly string[] | null {
  if (given === undefined || given === null) return null;
  if (given.length > MOST) throw badRequest(`${name} lists ${given.length} ids but may list ${MOST} at most`);
  return given;
}

function firstThemes(wanted: number): number {
  if (wanted < 1 || wanted > MOST) throw badRequest(`firstThemes is ${wanted} but must be between 1 and ${MOST}`);
  return wanted;
}

function isRowTotal(row: Row): row is RowTotal {
  return row.group !== null && row.theme === null;
}

function isCell(row: Row): row is Cell {
  return row.group !== null && row.theme !== null;
}

function isColumnTotal(row: Row): row is Row & { readonly theme: string } {
  return row.group === null && row.theme !== null;
}

/** The store gives cells and totals in their order; one group more than is shown may be among them. */
function layOut(rows: readonly Row[], totals: readonly RowTotal[], scope: Scope): Omit<MatrixParent, 'pageInfo'> {
  const cells = new Map(totals.map(({ group }): [string, Cell[]] => [group, []]));
  for (const row of rows) if (isCell(row)) cells.get(row.group)?.push(row);
  const shown = new Set([...cells.values()].flat().map(({ theme }) => theme));
  return {
    rows: totals.map((total) => ({ group: total.group, total, cells: (cells.get(total.group) ?? []).map((cell) => backing(cell, scope)) })),
    columns: rows.filter(isColumnTotal).filter(({ theme }) => shown.has(theme)).map((total) => ({ theme: total.theme, total })),
    total: rows.find(({ group, theme }) => group === null && theme === null) ?? NOTHING,
  };
}

const NOTHING: Backing = { count: 0, direct: 0, held: 0, byKind: {}, firstDate: null, lastDate: null };

function backing(cell: Cell, scope: Scope): BackingParent {
  return { backer: cell.group, theme: cell.theme, counts: cell, scope };
}

export const matrices = {
  Matrix: {
    groups: (({ rows }, _, { load }) => rows.map(({ group }) => load.node(group))) satisfies Field<MatrixParent>,
    themes: (({ columns }, _, { load }) => columns.map(({ theme }) => load.node(theme))) satisfies Field<MatrixParent>,
  },
  MatrixRow: {
    group: (({ group }, _, { load }) => load.node(group)) satisfies Field<RowParent>,
  },
  MatrixColumn: {
    theme: (({ theme }, _, { load }) => load.node(theme)) satisfies Field<ColumnParent>,
  },
  Total: {
    activities: ({ held }: Backing) => held,
    byKind: ({ byKind }: Backing) => kindCounts(byKind),
    first: ({ firstDate }: Backing) => firstDate,
    last: ({ lastDate }: Backing) => lastDate,
  },
};
