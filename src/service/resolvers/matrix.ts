import type { GroupKind } from '../../../schema/ontology';
import type { QuestionRow, ThemeKind } from '../../store/questions';
import { readPage } from '../connection';
import type { Field } from '../context';
import { readScope, type ScopeArguments } from '../filters';
import type { BackingParent, Scope } from '../parents';

type MatrixArguments = ScopeArguments & {
  readonly groupKinds?: readonly GroupKind[] | null;
  readonly themeLevel?: ThemeKind | null;
  readonly first?: number | null;
};

/** Groups and themes by id, most contributions first. */
interface MatrixParent {
  readonly groups: readonly string[];
  readonly themes: readonly string[];
  readonly rows: readonly RowParent[];
}

interface RowParent {
  readonly group: string;
  readonly cells: readonly BackingParent[];
}

type Cell = QuestionRow<'matrix'>;

export const matrix: Field<unknown, MatrixArguments> = async (_, args, { store }) => {
  const page = readPage({ first: args.first, after: null });
  const scope = readScope(args);
  const themeKinds = args.themeLevel === undefined || args.themeLevel === null ? null : [args.themeLevel];
  const filter = { ...scope, labels: null, kinds: args.groupKinds ?? null, groups: null, themeKinds, themes: null };
  return layOut(await store.ask('matrix', filter), scope, page.first - 1);
};

function layOut(cells: readonly Cell[], scope: Scope, most: number): MatrixParent {
  const groups = byTotal(cells, ({ group }) => group).slice(0, most);
  const rows = new Map(groups.map((group): [string, Cell[]] => [group, []]));
  for (const cell of cells) rows.get(cell.group)?.push(cell);
  const themes = byTotal([...rows.values()].flat(), ({ theme }) => theme);
  const column = new Map(themes.map((theme, i) => [theme, i]));
  const inOrder = (a: Cell, b: Cell): number => (column.get(a.theme) ?? 0) - (column.get(b.theme) ?? 0);
  return {
    groups,
    themes,
    rows: [...rows].map(([group, ofGroup]) => ({ group, cells: ofGroup.sort(inOrder).map((cell) => backing(cell, scope)) })),
  };
}

function backing(cell: Cell, scope: Scope): BackingParent {
  return { backer: cell.group, theme: cell.theme, counts: cell, scope };
}

/** Those with most in their cells first, advocacy and activities alike. */
function byTotal(cells: readonly Cell[], idOf: (cell: Cell) => string): string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(idOf(cell), (counts.get(idOf(cell)) ?? 0) + cell.count + cell.held);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}

export const matrices = {
  Matrix: {
    groups: (({ groups }, _, { load }) => Promise.all(groups.map((id) => load.node(id)))) satisfies Field<MatrixParent>,
    themes: (({ themes }, _, { load }) => Promise.all(themes.map((id) => load.node(id)))) satisfies Field<MatrixParent>,
  },
  MatrixRow: {
    group: (({ group }, _, { load }) => load.node(group)) satisfies Field<RowParent>,
  },
};
