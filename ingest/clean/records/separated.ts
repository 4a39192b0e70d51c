import { isTellingLabel } from '../../../schema/vocabulary/fieldLabels';
import { fold } from '../fold';
import { slicePiece, type CleaningRule, type Piece } from '../piece';
import { alignedCells, cells, type Cell } from './cells';
import { tableFields, wordsOf, type Row } from './table';

const HAS_MARK = /[|\t,，;\u2003\u3000]| {2}/;
const LONGEST_ROW = 2_000;
/** Columns that only wide blanks part. */
const ALIGNED = '\u3000';
const MARKS = ['|', '\t', ALIGNED, ',', '，', ';'] as const;
/** Marks that hardly stand in running words: rows parted by them need no labels. */
const ONLY_IN_TABLES = `|\t${ALIGNED}`;
/** Commas stand in running words too. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** Cells at the end of a row that may be missing, where nothing stands in them. */
const LEFT_OUT = 2;
/** |---|:--:|: the rule under the head of a Markdown table. */
const RULE = /^[|\s:-]{3,}$/;

/** Rows of values parted by commas, tabs or bars as fields. */
export const separated: CleaningRule = {
  name: 'clean.separated',
  apply: (piece) => (piece.text.includes('\n') && HAS_MARK.test(piece.text) ? withTables(piece, linesOf(piece.text)) : [piece]),
};

/** The lines that hold something, but for the rule under the head of a table. */
export function linesOf(text: string): Cell[] {
  const found: Cell[] = [];
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (text.slice(start, end).trim() !== '' && !RULE.test(text.slice(start, end))) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** The tables of a text, and what stands between them as it was. */
function withTables(piece: Piece, lines: readonly Cell[]): Piece[] {
  const found: Piece[] = [];
  let plainFrom = 0;
  for (let i = 0; i < lines.length; i++) {
    const table = tableFrom(piece.text, lines, i);
    if (table === null) continue;
    const first = i;
    i += table.rows.length - 1;
    const fewestColumns = ONLY_IN_TABLES.includes(table.mark) ? 2 : FEWEST_COLUMNS;
    const fields = tableFields(piece, table.rows, { fewestColumns, fewestLabels: 2 });
    if (fields === null) continue;
    found.push(slicePiece(piece, plainFrom, (lines[first] as Cell).start), ...fields);
    plainFrom = (lines[i] as Cell).end;
  }
  return found.length === 0 ? [piece] : [...found, slicePiece(piece, plainFrom, piece.text.length)].filter((one) => one.text.trim() !== '');
}

/** What the first mark makes of the lines by which there are rows. */
function tableFrom(text: string, lines: readonly Cell[], first: number): { readonly mark: string; readonly rows: Row[] } | null {
  for (const mark of MARKS) {
    const rows = rowsFrom(text, lines, first, mark);
    if (rows.length >= FEWEST_ROWS) return { mark, rows };
  }
  return null;
}

/** The rows that begin with such a line: as long as they have about as many cells. */
function rowsFrom(text: string, lines: readonly Cell[], first: number, mark: string): Row[] {
  const head = rowOf(text, lines[first] as Cell, mark);
  const isNamed = ONLY_IN_TABLES.includes(mark) || head.some((cell) => isTellingLabel(fold(wordsOf(text, cell))));
  const isTable = head.length > 1 && (isNamed || isCounted(text, head));
  const rows: Row[] = isTable ? [head] : [];
  for (let i = first + 1; isTable && i < lines.length; i++) {
    const row = rowOf(text, lines[i] as Cell, mark);
    if (row.length < 2 || row.length > head.length || row.length < head.length - LEFT_OUT) break;
    if (!isNamed && !isCounted(text, row)) break;
    rows.push(row);
  }
  return rows;
}

/** 2027001,关于…的提案,A,B: a row that begins with its number needs no labels either. */
function isCounted(text: string, row: Row): boolean {
  return row[0] !== undefined && /^\d{1,10}$/.test(wordsOf(text, row[0]));
}

function rowOf(text: string, line: Cell, mark: string): Row {
  if (line.end - line.start > LONGEST_ROW) return [];
  if (mark === ALIGNED) return alignedCells(text, line).map((cell, column) => ({ ...cell, column }));
  const found = text.slice(line.start, line.end).includes(mark) ? cells(text, line, mark) : [];
  return found.map((cell, column) => ({ ...cell, column }));
}
