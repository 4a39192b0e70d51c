import type { GroupKind } from '../../../schema/ontology';
import type { QuestionRow, ThemeKind } from '../../store/questions';
import { readPage } from '../connection';
import type { Field } from '../context';
import { readScope, type ScopeArguments } from '../filters';
import type { BackingParent, NodeParent, Scope } from '../parents';

type MatrixArguments = ScopeArguments & {
  readonly groupKinds?: readonly GroupKind[] | null;
  readonly themeLevel?: ThemeKind | null;
  readonly first?: number | null;
};

interface MatrixParent {
  readonly groups: readonly NodeParent[];
  /** Ids, most contributions first. */
  readonly themes: readonly string[];
  readonly rows: ReadonlyArray<{ readonly group: NodeParent; readonly cells: readonly BackingParent[] }>;
}

type Cell = QuestionRow<'matrix'>;

export const matrix: Field<unknown, MatrixArguments> = async (_, args, { store }) => {
  const page = readPage({ first: args.first, after: null });
  const scope = readScope(args);
  const kinds = args.groupKinds ?? null;
  const groups = await store.ask('groups', { first: page.first - 1, after: null, labels: null, kinds });
  const themeKinds = args.themeLevel === undefined || args.themeLevel === null ? null : [args.themeLevel];
  const cells = await store.ask('matrix', { ...scope, labels: null, kinds, groups: groups.map(({ id }) => id), themeKinds, themes: null });
  return layOut(groups, cells, scope);
};

function layOut(groups: readonly NodeParent[], cells: readonly Cell[], scope: Scope): MatrixParent {
  const themes = themesByCount(cells);
  const order = new Map(themes.map((theme, i) => [theme, i]));
  const column = ({ theme }: BackingParent): number => order.get(theme) ?? 0;
  const rows = groups
    .map((group) => ({ group, cells: cells.filter((cell) => cell.group === group.id).map((cell) => backing(cell, scope)) }))
    .filter((row) => row.cells.length > 0)
    .map((row) => ({ ...row, cells: row.cells.sort((a, b) => column(a) - column(b)) }));
  return { groups: rows.map(({ group }) => group), themes, rows };
}

function backing(cell: Cell, scope: Scope): BackingParent {
  return { backer: cell.group, theme: cell.theme, counts: cell, scope };
}

/** A contribution of two groups counts for both: the order of columns wants no more. */
function themesByCount(cells: readonly Cell[]): string[] {
  const counts = new Map<string, number>();
  for (const { theme, count } of cells) counts.set(theme, (counts.get(theme) ?? 0) + count);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([theme]) => theme);
}

export const matrices = {
  Matrix: {
    themes: (({ themes }, _, { load }) => Promise.all(themes.map((id) => load.node(id)))) satisfies Field<MatrixParent>,
  },
};
