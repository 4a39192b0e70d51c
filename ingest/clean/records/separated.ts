import { altered, slicePiece, trimPiece, type CleaningRule, type Piece } from '../piece';
import { cells, type Cell } from './cells';
import { kindOfValue } from './value';

/** Labels by which a list of proposals or members is known; one of them in a line makes it the head of a table. */
const KNOWN = /^(?:案由|案名|题目|提案(?:名称|题目|标题|内容|案由|主题)|(?:第一|领衔)?(?:提案|提交|提出|建议)(?:者|人|单位|委员)(?:[（/].{1,8})?|(?:委员)?姓名|(?:所[在属])?界别|(?:委员)?工作室(?:名称)?|召集人|领衔委员|协商(?:议题|题目|主题|内容)|议题(?:名称)?)$/;
/** Cheap to ask first: without these no line is a head. */
const MAY_BE_HEAD = /案\s{0,8}[由名]|题\s{0,8}目|提案|建议|提[交出]|姓\s{0,8}名|界\s{0,8}别|工作室|召集人|领衔|议题|协商/;
export const LONGEST_LABEL = 12;
const LONGEST_HEAD = 160;
const MARKS = [',', '，', '\t', ';', '|'] as const;
const FEWEST_COLUMNS = 3;
/** Cells at the end of a row that may be missing, where nothing stands in them. */
const LEFT_OUT = 2;
/** |---|:--:|: the rule under the head of a Markdown table. */
const RULE = /^[|\s:-]{3,}$/;

/** Rows of values parted by commas, tabs or bars under a line of labels: each value a field with its label as key, the labels furniture. */
export const separated: CleaningRule = {
  name: 'clean.separated',
  apply: (piece) => (MAY_BE_HEAD.test(piece.text) ? withTables(piece, linesOf(piece.text)) : [piece]),
};

/** Is a label one by which such a table is known? */
export function isKnownLabel(label: string): boolean {
  return KNOWN.test(label);
}

function linesOf(text: string): Cell[] {
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
    const line = lines[i] as Cell;
    const mark = mayBeHead(piece.text, line) ? MARKS.find((one) => isHead(piece.text, line, lines[i + 1], one)) : undefined;
    if (mark === undefined) continue;
    const last = lastRow(piece.text, lines, i, mark);
    found.push(slicePiece(piece, plainFrom, line.start), ...rows(piece, lines.slice(i, last + 1), mark, i));
    plainFrom = (lines[last] as Cell).end;
    i = last;
  }
  return found.length === 0 ? [piece] : [...found, slicePiece(piece, plainFrom, piece.text.length)].filter((one) => one.text.trim() !== '');
}

function mayBeHead(text: string, { start, end }: Cell): boolean {
  return end - start <= LONGEST_HEAD && MAY_BE_HEAD.test(text.slice(start, end));
}

/** A line of short labels, one of them known, and a line of about as many values under it. */
function isHead(text: string, head: Cell, row: Cell | undefined, mark: string): boolean {
  if (row === undefined) return false;
  const labels = labelsOf(text, head, mark);
  if (labels.length < FEWEST_COLUMNS || labels.some((label) => label.length > LONGEST_LABEL)) return false;
  return labels.some((label) => KNOWN.test(label)) && isRow(text, row, mark, labels.length);
}

function isRow(text: string, line: Cell, mark: string, columns: number): boolean {
  const { length } = cells(text, line, mark);
  return length > 1 && length <= columns && length >= columns - LEFT_OUT;
}

function lastRow(text: string, lines: readonly Cell[], head: number, mark: string): number {
  const columns = cells(text, lines[head] as Cell, mark).length;
  let last = head;
  while (lines[last + 1] !== undefined && isRow(text, lines[last + 1] as Cell, mark, columns)) last++;
  return last;
}

function labelsOf(text: string, line: Cell, mark: string): string[] {
  return cells(text, line, mark).map((cell) => text.slice(cell.start, cell.end).replace(/\s/g, ''));
}

function rows(piece: Piece, [head, ...lines]: readonly Cell[], mark: string, firstRecord: number): Piece[] {
  if (head === undefined) return [piece];
  const labels = labelsOf(piece.text, head, mark);
  const first: Piece = altered(slicePiece(piece, head.start, head.end), { kind: 'furniture' });
  const fields = lines.flatMap((line, row) => cells(piece.text, line, mark)
    .map((cell, i) => ({ ...trimPiece(slicePiece(piece, cell.start, cell.end)), key: labels[i] ?? '', record: firstRecord + row }))
    .filter((field) => field.text !== '')
    .map((field) => ({ ...field, kind: kindOfValue(field.text) })));
  return [first, ...fields];
}
