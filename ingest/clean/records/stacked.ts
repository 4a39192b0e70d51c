import { isTellingLabel } from '../../../schema/vocabulary/fieldLabels';
import { fold } from '../fold';
import { slicePiece, type CleaningRule, type Piece } from '../piece';
import type { Cell } from './cells';
import { linesOf } from './separated';
import { tableFields, wordsOf, type Row } from './table';

const NUMBER_LABEL = /^(?:序号|编号|案号|提案号|提案编号)$/;
const NUMBER = /^\d{1,5}$/;
const LONGEST_LABEL = 8;
const FEWEST_COLUMNS = 3;

/** A table that was copied cell by cell, each in a line of its own: the labels from 序号 on, then rows that begin with their number. */
export const stacked: CleaningRule = {
  name: 'clean.stacked',
  apply: (piece) => (/序号|编号|案号|提案号/.test(piece.text) && piece.text.includes('\n') ? withTable(piece, linesOf(piece.text)) : [piece]),
};

function withTable(piece: Piece, lines: readonly Cell[]): Piece[] {
  const first = lines.findIndex((line) => NUMBER_LABEL.test(labelOf(piece.text, line)));
  const below = lines.slice(first + 1).findIndex((line) => NUMBER.test(wordsOf(piece.text, line)));
  const columns = below + 1;
  const head = lines.slice(first, first + columns);
  if (first < 0 || columns < FEWEST_COLUMNS || !isHead(piece.text, head)) return [piece];
  const rows = [toRow(head)];
  for (let i = first + columns; i + columns <= lines.length; i += columns) {
    if (!NUMBER.test(wordsOf(piece.text, lines[i] as Cell))) break;
    rows.push(toRow(lines.slice(i, i + columns)));
  }
  const end = rows.at(-1)?.at(-1)?.end ?? 0;
  const fields = rows.length > 1 ? tableFields(piece, rows, { fewestColumns: FEWEST_COLUMNS, fewestLabels: columns }) : null;
  if (fields === null) return [piece];
  const around = [slicePiece(piece, 0, (head[0] as Cell).start), ...fields, slicePiece(piece, end, piece.text.length)];
  return around.filter((one) => one.text.trim() !== '');
}

function isHead(text: string, head: readonly Cell[]): boolean {
  const labels = head.map((line) => labelOf(text, line));
  return labels.every((label) => label.length <= LONGEST_LABEL) && labels.some(isTellingLabel);
}

function labelOf(text: string, line: Cell): string {
  return line.end - line.start > LONGEST_LABEL * 4 ? '。'.repeat(LONGEST_LABEL + 1) : fold(wordsOf(text, line));
}

function toRow(cells: readonly Cell[]): Row {
  return cells.map((cell, column) => ({ ...cell, column }));
}
