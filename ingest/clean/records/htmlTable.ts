import { slicePiece, type CleaningRule, type Piece } from '../piece';
import type { Cell } from './cells';
import { tableFields, type Known, type PlacedCell, type Row } from './table';

const TABLE = /<(?:table\b[^>]{0,400}>|\/table\b|dl\b[^>]{0,400}>|\/dl\b)/gi;
const ROW = /<(?:tr|dt)\b[^>]{0,400}>/gi;
const CELL = /<(?:t[dh]|d[td])\b[^>]{0,400}>/gi;
/** A cell that reaches down over the rows below. */
const ROWSPAN = /rowspan\s?=\s?["']?(\d{1,3})/i;
const IN_TABLE: Known = { fewestColumns: 2, fewestLabels: 2 };
/** <dt> says itself that it is a label. */
const IN_LIST: Known = { ...IN_TABLE, fewestLabels: 1 };

/** The rows of HTML tables, and of lists of labels and values (<dl>), as fields. */
export const htmlTable: CleaningRule = {
  name: 'clean.htmlTable',
  apply: (piece) => (/<(?:table|dl)\b/i.test(piece.text) ? withTables(piece) : [piece]),
};

function withTables(piece: Piece): Piece[] {
  const found: Piece[] = [];
  let plainFrom = 0;
  for (const table of tablesOf(piece.text)) {
    const fields = tableFields(piece, rowsOf(piece.text, table), table.isList ? IN_LIST : IN_TABLE);
    if (fields === null) continue;
    found.push(slicePiece(piece, plainFrom, table.start), ...fields);
    plainFrom = table.end;
  }
  return plainFrom === 0 ? [piece] : [...found, slicePiece(piece, plainFrom, piece.text.length)].filter((one) => one.text.trim() !== '');
}

/** What stands between <table> and </table>, where no other table is within: one that opens and one that closes, side by side. */
function tablesOf(text: string): (Cell & { isList: boolean })[] {
  const tags = Array.from(text.matchAll(TABLE), ({ index, 0: tag }) => (
    { at: index, end: index + tag.length, opens: tag[1] !== '/', isList: /^<\/?dl/i.test(tag) }));
  return tags.flatMap(({ end, opens, isList }, i) => {
    const next = tags[i + 1];
    return opens && next !== undefined && !next.opens ? [{ start: end, end: next.at, isList }] : [];
  });
}

interface Tagged extends Cell {
  /** Where the tag begins. */
  readonly at: number;
  readonly tag: string;
}

/** From behind each such tag to the next one. */
function tagged(text: string, { start, end }: Cell, tag: RegExp): Tagged[] {
  const tags = Array.from(text.slice(start, end).matchAll(tag), (found) => ({ at: start + found.index, tag: found[0] }));
  return tags.map(({ at, tag: written }, i) => ({ at, tag: written, start: at + written.length, end: tags[i + 1]?.at ?? end }));
}

function rowsOf(text: string, table: Cell): Row[] {
  const reachTo: number[] = [];
  return tagged(text, table, ROW)
    .map((row, i) => placed(tagged(text, { start: row.at, end: row.end }, CELL), i, reachTo))
    .filter((row) => row.length > 0);
}

/** The cells of a row in the columns that no cell above takes; `reachTo` is the last row that the cell of a column reaches. */
function placed(cells: readonly Tagged[], row: number, reachTo: number[]): PlacedCell[] {
  let column = 0;
  return cells.map(({ start, end, tag }) => {
    while ((reachTo[column] ?? -1) >= row) column++;
    reachTo[column] = row + Number(ROWSPAN.exec(tag)?.[1] ?? 1) - 1;
    return { start, end, column };
  });
}
