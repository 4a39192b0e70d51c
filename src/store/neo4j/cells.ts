import { ADVOCACY_KINDS, type ContributionKind } from '../../../schema/ontology';
import type { Facts } from './facts';

/**
 * Distinct contributions of one kind and month by which somebody backs something, made by the backer itself or by a
 * branch. `firstDate` and `lastDate` are empty in the month of those without a date.
 */
export interface Cell {
  readonly kind: string;
  readonly month: string;
  readonly isDirect: boolean;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** A contribution that counts in a cell: whose, for what; null stands for anybody and anything, the totals. */
export interface Entry {
  readonly backer: string | null;
  readonly theme: string | null;
  readonly kind: string;
  readonly isDirect: boolean;
  readonly date: string;
}

/** Everywhere that a contribution counts. */
export function entriesOf({ kind, date, own, over, themes }: Facts): Entry[] {
  if (themes.length === 0) return [];
  const through = over.filter((id) => !own.includes(id)).map((backer) => ({ backer, isDirect: false }));
  const backers = [...own.map((backer) => ({ backer, isDirect: true })), ...through];
  const pairs = backers.flatMap((backer) => [...themes, null].map((theme) => ({ ...backer, theme })));
  return [...pairs, ...themes.map((theme) => ({ backer: null, isDirect: true, theme }))].map((pair) => ({ ...pair, kind, date }));
}

export function cellKey({ kind, isDirect, date }: Entry): string {
  return [kind, date.slice(0, 7), isDirect ? 1 : 0].join(',');
}

/** A cell as it is stored, in one line: `speech,2025-02,1,3,2025-02-10,2025-02-20`. */
export function writeCell({ kind, month, isDirect, count, first, last }: Cell): string {
  return [kind, month, isDirect ? 1 : 0, count, first, last].join(',');
}

/** The cells of a pair, by `cellKey`. */
export function readCells(lines: readonly string[]): Map<string, Cell> {
  return new Map(lines.map((line) => {
    const [kind = '', month = '', direct = '', count = '', first = '', last = ''] = line.split(',');
    return [[kind, month, direct].join(','), { kind, month, isDirect: direct === '1', count: Number(count), first, last }];
  }));
}

/** What a pair's relation, or a node, shows of its cells. Counts are of advocacy; activities that were held stand apart. */
export function shownOf(cells: readonly Cell[]) {
  const dates = cells.flatMap(({ first, last }) => (first === '' ? [] : [first, last])).sort();
  const isAdvocacy = ({ kind }: Cell) => ADVOCACY_KINDS.has(kind as ContributionKind);
  return {
    count: sum(cells.filter(isAdvocacy)),
    direct: sum(cells.filter((cell) => isAdvocacy(cell) && cell.isDirect)),
    held: sum(cells.filter((cell) => !isAdvocacy(cell))),
    firstDate: dates[0] ?? null, lastDate: dates.at(-1) ?? null,
    cells: cells.length === 0 ? null : cells.map(writeCell).sort(),
  };
}

/** How many of each kind, for those who look at a relation. */
export function byKind(cells: readonly Cell[]): Record<string, number> {
  const kinds = [...new Set(cells.map(({ kind }) => kind))].sort();
  return Object.fromEntries(kinds.map((kind) => [kind, sum(cells.filter((cell) => cell.kind === kind))]));
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, { count }) => total + count, 0);
}
