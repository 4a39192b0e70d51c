import { altered, slicePiece, trimPiece, type CleaningRule, type Piece } from '../piece';
import type { Cell } from './cells';
import { isKnownLabel, LONGEST_LABEL } from './separated';
import { kindOfValue } from './value';

const TABLE = /<(?:table\b[^>]{0,400}>|\/table\b)/gi;
const ROW = /<tr\b[^>]{0,400}>/gi;
const CELL = /<t[dh]\b[^>]{0,400}>/gi;
const TAG = /<[^<>]{0,400}>|&(?:nbsp|emsp|ensp);|\s/g;
const FEWEST_COLUMNS = 2;

/** Rows of an HTML table under a row of labels, one of them known: each cell a field with its label as key, the labels furniture. */
export const htmlTable: CleaningRule = {
  name: 'clean.htmlTable',
  apply: (piece) => (piece.text.includes('<t') || piece.text.includes('<T') ? withTables(piece) : [piece]),
};

function withTables(piece: Piece): Piece[] {
  const found: Piece[] = [];
  let plainFrom = 0;
  let record = 0;
  for (const table of tablesOf(piece.text)) {
    const [head, ...lines] = starts(piece.text, table, ROW).map((row) => starts(piece.text, row, CELL));
    if (head === undefined || lines.length === 0 || !isHead(piece.text, head, lines)) continue;
    found.push(slicePiece(piece, plainFrom, table.start), ...fieldsOf(piece, head, lines, record));
    plainFrom = table.end;
    record += lines.length;
  }
  return plainFrom === 0 ? [piece] : [...found, slicePiece(piece, plainFrom, piece.text.length)].filter((one) => one.text.trim() !== '');
}

/** What stands between <table> and </table>, where no other table is within: one that opens and one that closes, side by side. */
function tablesOf(text: string): Cell[] {
  const tags = Array.from(text.matchAll(TABLE), ({ index, 0: tag }) => ({ at: index, end: index + tag.length, opens: tag[1] !== '/' }));
  return tags.flatMap(({ end, opens }, i) => {
    const next = tags[i + 1];
    return opens && next !== undefined && !next.opens ? [{ start: end, end: next.at }] : [];
  });
}

/** From behind each such tag to the next one. */
function starts(text: string, { start, end }: Cell, tag: RegExp): Cell[] {
  const tags = Array.from(text.slice(start, end).matchAll(tag), (found) => ({ at: start + found.index, length: found[0].length }));
  return tags.map(({ at, length }, i) => ({ start: at + length, end: tags[i + 1]?.at ?? end }));
}

function isHead(text: string, head: readonly Cell[], lines: readonly (readonly Cell[])[]): boolean {
  const labels = head.map((cell) => labelOf(text, cell));
  return labels.length >= FEWEST_COLUMNS && labels.every((label) => label.length <= LONGEST_LABEL)
    && labels.some(isKnownLabel) && lines.every((line) => line.length === labels.length);
}

function labelOf(text: string, { start, end }: Cell): string {
  return text.slice(start, end).replace(TAG, '');
}

function fieldsOf(piece: Piece, head: readonly Cell[], lines: readonly (readonly Cell[])[], firstRecord: number): Piece[] {
  const labels = head.map((cell) => labelOf(piece.text, cell));
  const named = head.map((cell) => altered(slicePiece(piece, cell.start, cell.end), { kind: 'furniture' }));
  const fields = lines.flatMap((line, row) => line.map((cell, i) => ({
    ...trimPiece(slicePiece(piece, cell.start, cell.end)), key: labels[i] ?? '', record: firstRecord + row,
    kind: kindOfValue(labelOf(piece.text, cell)),
  })).filter((_field, i) => labelOf(piece.text, line[i] as Cell) !== ''));
  return [...named, ...fields];
}
