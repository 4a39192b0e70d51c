import { ADVOCACY_KINDS, type ContributionKind } from '../../../schema/ontology';
import { datedBy, joinedDated, monthAndDay, type Dated } from '../days';
import type { Facts } from './facts';

/**
 * Distinct acts of one kind, month and level of committee by which somebody backs something, made by the backer itself or
 * by a branch. Month and level are empty where they are not known; `days` as `src/store/days.ts` has them.
 */
export interface Cell {
  readonly kind: string;
  readonly month: string;
  readonly isDirect: boolean;
  readonly level: string;
  readonly days: string;
}

/** An act that counts in a cell: whose, for what; null stands for anybody and anything, the totals. */
export interface Entry {
  readonly backer: string | null;
  readonly theme: string | null;
  readonly kind: string;
  readonly isDirect: boolean;
  readonly level: string;
  readonly date: string;
}

/** Everywhere that an act counts; nowhere, where it is not there. */
export function entriesOf(facts: Facts | undefined): Entry[] {
  if (facts === undefined || facts.themes.length === 0) return [];
  const { kind, level, date, own, over, themes } = facts;
  const through = over.filter((id) => !own.includes(id));
  const entriesFor = (backer: string | null, isDirect: boolean): Entry[] =>
    [...themes, null].map((theme) => ({ backer, theme, kind, isDirect, level, date }));
  const byBackers = [...own.flatMap((backer) => entriesFor(backer, true)), ...through.flatMap((backer) => entriesFor(backer, false))];
  return [...byBackers, ...entriesFor(null, true)];
}

/** The cell that an act falls into, with no days yet. */
export function cellOf({ kind, isDirect, level, date }: Entry): Cell {
  return { kind, month: monthAndDay(date)[0], isDirect, level, days: '' };
}

export function cellKey({ kind, month, isDirect, level }: Omit<Cell, 'days'>): string {
  return [kind, month, isDirect ? 1 : 0, level].join(',');
}

/** A cell with what its days come to: read once, for a pair may have more than a thousand. */
type DatedCell = Cell & Dated;

function datedCell({ kind, month, isDirect, level, days }: Cell): DatedCell {
  const { count, first, last } = datedBy(month, days);
  return { kind, month, isDirect, level, days, count, first, last };
}

/** A cell as it is stored, in one line: `speech,2025-02,1,3,2025-02-10,2025-02-20,city,10:1 20:2`. */
function writeCell({ kind, month, isDirect, level, days, count, first, last }: DatedCell): string {
  return [kind, month, isDirect ? 1 : 0, count, first, last, level, days].join(',');
}

/** The cells of a pair, by `cellKey`. */
export function readCells(lines: readonly string[]): Map<string, Cell> {
  return new Map(lines.map((line) => {
    const [kind = '', month = '', direct = '', , , , level = '', days = ''] = line.split(',');
    const cell = { kind, month, isDirect: direct === '1', level, days };
    return [cellKey(cell), cell];
  }));
}

/** What a node shows of its cells. Counts are of advocacy; activities that were held stand apart. */
export function shownOf(cells: readonly Cell[]) {
  return shown(cells.map(datedCell));
}

/** What a pair's relation shows: the same, and how many of each kind, for those who look at it. */
export function shownOfPair(cells: readonly Cell[]) {
  const dated = cells.map(datedCell);
  return { ...shown(dated), ...byKind(dated) };
}

function shown(dated: readonly DatedCell[]) {
  const dates = dated.filter(({ month }) => month !== '').flatMap(({ first, last }) => [first, last]).sort();
  const argued = dated.filter(({ kind }) => ADVOCACY_KINDS.has(kind as ContributionKind));
  const count = sum(argued);
  return {
    count, direct: sum(argued.filter(({ isDirect }) => isDirect)), held: sum(dated) - count,
    firstDate: dates[0] ?? null, lastDate: dates.at(-1) ?? null,
    ...(dated.length === 0 ? { sums: null, cells: null } : { sums: sumsOf(dated), cells: dated.map(writeCell).sort() }),
  };
}

/** Lines as those of cells, summed over months and levels: `speech,,1,3,2025-02-10,2025-02-20,,`. */
function sumsOf(cells: readonly DatedCell[]): string[] {
  const sums = new Map<string, Dated>();
  for (const cell of cells) {
    const key = `${cell.kind},,${cell.isDirect ? 1 : 0}`;
    sums.set(key, joinedDated(sums.get(key), cell));
  }
  return [...sums].map(([key, { count, first, last }]) => [key, count, first, last, '', ''].join(',')).sort();
}

function byKind(cells: readonly DatedCell[]): Record<string, number> {
  const kinds = new Map<string, number>();
  for (const { kind, count } of cells) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  return Object.fromEntries([...kinds].sort());
}

function sum(cells: readonly DatedCell[]): number {
  return cells.reduce((total, { count }) => total + count, 0);
}
