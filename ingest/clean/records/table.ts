import { isTellingLabel, rolesOfLabel } from '../../../schema/vocabulary/fieldLabels';
import { fold } from '../fold';
import { sourceOf } from '../origin';
import { altered, slicePiece, trimPiece, type Piece } from '../piece';
import type { Cell } from './cells';
import { kindOfValue } from './value';

/** A cell in its column; where a cell above reaches down over several rows, the column is left out. */
export interface PlacedCell extends Cell {
  readonly column: number;
}

export type Row = readonly PlacedCell[];

/** How the rows of a table are to be read. */
interface Layout {
  /** The label of each column; its number where there is none. */
  readonly labels: readonly string[];
  readonly rows: readonly Row[];
  /** What stands for the labels: furniture. */
  readonly head: Row;
}

/** How much must speak for a table, as its marks say more or less. */
export interface Known {
  readonly fewestColumns: number;
  /** So many labels of two columns must be known. */
  readonly fewestLabels: number;
}

const LONGEST_LABEL = 12;
const LONGEST_CELL = 80;
const FEWEST_ROWS = 3;
/** Tags and entities that may stand around the words of a cell. */
const AROUND = /<[^<>]{0,400}>|&(?:nbsp|emsp|ensp);|\s/g;
/** A sentence, or a line that dots lead to its page number. */
const NO_CELL = /。|[…·.．‥]{3}/;
const LABEL = /^([\u3400-\u9fff]{2,8})[：:]/;
/** Cells no longer than names: names in columns, read as such. */
const LONGEST_NAME = 5;
/** 1. 民建市委会: the number of the row before what its first cell holds. */
const NUMBER = /^\s{0,20}[（(]?\d{1,3}(?:[、.．](?!\d)|[）)])\s{0,4}(?=\S)/;
const IN_BRACKETS = /[（(][^（）()]{0,40}[）)]/g;

/**
 * The fields of a table: beside labels that are known; or under a row of labels, one of them known; or without labels, where
 * all rows are alike and short. Null where the rows are none of these. A row of one cell goes between as it is.
 */
export function tableFields(piece: Piece, rows: readonly Row[], { fewestColumns, fewestLabels }: Known): Piece[] | null {
  if (isBesideLabels(piece.text, rows, fewestLabels)) return besideLabels(piece, rows);
  const layout = underHead(piece.text, rows, fewestColumns) ?? withoutHead(piece.text, rows);
  return layout === null ? null : fieldsOf(piece, layout);
}

/** The words of a cell without tags and blanks. */
export function wordsOf(text: string, { start, end }: Cell): string {
  return text.slice(start, end).replace(AROUND, '');
}

function underHead(text: string, rows: readonly Row[], fewestColumns: number): Layout | null {
  const at = rows.findIndex((row) => row.length > 1);
  const head = rows[at];
  if (head === undefined || head.length < fewestColumns || rows[at + 1] === undefined) return null;
  const labels = head.map((cell) => wordsOf(text, cell));
  const isHead = labels.every((label) => label.length <= LONGEST_LABEL) && labels.some((label) => isTellingLabel(fold(label)));
  const fits = rows.every((row) => row.every(({ column }) => column < labels.length));
  return isHead && fits ? { labels, rows: rows.filter((_row, i) => i !== at), head } : null;
}

/** 主席 | A, 副主席 8 | B、C: two columns, of which the first says what the other holds. */
function isBesideLabels(text: string, rows: readonly Row[], fewestLabels: number): boolean {
  const labelled = rows.filter(([label, value]) => value !== undefined && rolesOfLabel(labelBeside(text, label)).length > 0);
  return labelled.length >= fewestLabels && rows.every((row) => row.length <= 2);
}

function labelBeside(text: string, label: PlacedCell | undefined): string {
  return label === undefined ? '' : fold(wordsOf(text, label)).replace(/\d{1,3}$/, '');
}

function besideLabels(piece: Piece, rows: readonly Row[]): Piece[] {
  const record = recordAt(piece, rows);
  return rows.flatMap(([label, value]) => {
    if (label === undefined) return [];
    if (value === undefined) return [slicePiece(piece, label.start, label.end)];
    return [furniture(piece, label), field(piece, value, labelBeside(piece.text, label), record)];
  }).filter(hasWords);
}

function withoutHead(text: string, rows: readonly Row[]): Layout | null {
  const full = rows.filter((row) => row.length > 1);
  const columns = Math.max(0, ...full.map((row) => row.length));
  const words = full.flat().map((cell) => wordsOf(text, cell));
  const isGrid = full.length >= FEWEST_ROWS && full.every((row) => row.at(-1)?.column === columns - 1)
    && words.every((one) => one.length <= LONGEST_CELL && !NO_CELL.test(one) && !isLabelled(one))
    && words.some((one) => one.replace(IN_BRACKETS, '').length > LONGEST_NAME);
  return isGrid ? { labels: Array.from({ length: columns }, (_, i) => `#${i + 1}`), rows, head: [] } : null;
}

/** 提案人：A: a line that says itself what it holds. */
function isLabelled(words: string): boolean {
  const label = LABEL.exec(words)?.[1];
  return label !== undefined && rolesOfLabel(fold(label)).length > 0;
}

function fieldsOf(piece: Piece, { labels, rows, head }: Layout): Piece[] {
  const table = -1 - recordAt(piece, rows);
  const fields = rows.flatMap((row) => {
    if (row.length === 1 && row[0]?.column === 0) return row.map((cell) => slicePiece(piece, cell.start, cell.end));
    return row.map((cell) => altered(field(piece, cell, labels[cell.column] ?? '', recordAt(piece, [row])), { parent: table }));
  });
  return [...head.map((cell) => furniture(piece, cell)), ...fields].filter(hasWords);
}

/** Records of tables are counted by where they stand: no two of a page begin at one place. */
function recordAt(piece: Piece, rows: readonly Row[]): number {
  return sourceOf(piece.origin, rows[0]?.[0]?.start ?? 0);
}

function field(piece: Piece, cell: PlacedCell, key: string, record: number): Piece {
  const numbered = cell.column === 0 ? NUMBER.exec(piece.text.slice(cell.start, cell.end))?.[0].length ?? 0 : 0;
  const value = { start: cell.start + numbered, end: cell.end };
  return altered(trimPiece(slicePiece(piece, value.start, value.end)), { key, record, kind: kindOfValue(wordsOf(piece.text, value)) });
}

function furniture(piece: Piece, { start, end }: Cell): Piece {
  return altered(slicePiece(piece, start, end), { kind: 'furniture' });
}

function hasWords({ text }: Piece): boolean {
  return wordsOf(text, { start: 0, end: text.length }) !== '';
}
