import { altered, slicePiece, trimPiece, type CleaningRule, type Piece } from '../piece';
import { kindOfValue } from './value';

/** Labels by which a list of proposals or members is known; one of them in the first line makes a table. */
const KNOWN = /^(?:案由|题目|提案(?:名称|题目|者|人|单位)|姓名|委员姓名|界别)$/;
const LONGEST_LABEL = 12;
const MARKS = [',', '，', '\t', ';'] as const;
const FEWEST_COLUMNS = 3;

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Lines of values parted by commas or tabs under a line of labels: each value a field with its label as key, the labels furniture. */
export const separated: CleaningRule = {
  name: 'clean.separated',
  apply: (piece) => {
    const lines = linesOf(piece.text);
    const mark = MARKS.find((one) => isHead(piece.text, lines, one));
    return mark === undefined ? [piece] : rows(piece, lines, mark);
  },
};

function linesOf(text: string): Cell[] {
  const found: Cell[] = [];
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (text.slice(start, end).trim() !== '') found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** A first line of short labels, one of them known, and a second one of as many values. */
function isHead(text: string, [head, row]: readonly Cell[], mark: string): boolean {
  if (head === undefined || row === undefined) return false;
  const labels = labelsOf(text, head, mark);
  if (labels.length < FEWEST_COLUMNS || labels.some((label) => label.length > LONGEST_LABEL)) return false;
  return labels.some((label) => KNOWN.test(label)) && cells(text, row, mark).length === labels.length;
}

function labelsOf(text: string, line: Cell, mark: string): string[] {
  return cells(text, line, mark).map((cell) => text.slice(cell.start, cell.end).trim());
}

/** Values of a line; a mark between quotation marks parts nothing. */
function cells(text: string, line: Cell, mark: string): Cell[] {
  const found: Cell[] = [];
  let start = line.start;
  let quoted = false;
  for (let i = line.start; i <= line.end; i++) {
    if (text[i] === '"' && i < line.end) quoted = !quoted;
    if (i < line.end && (quoted || text[i] !== mark)) continue;
    found.push(unquoted(text, { start, end: i }));
    start = i + 1;
  }
  return found;
}

function unquoted(text: string, { start, end }: Cell): Cell {
  return text[start] === '"' && text[end - 1] === '"' && end - start > 1 ? { start: start + 1, end: end - 1 } : { start, end };
}

function rows(piece: Piece, [head, ...lines]: readonly Cell[], mark: string): Piece[] {
  if (head === undefined) return [piece];
  const labels = labelsOf(piece.text, head, mark);
  const first: Piece = altered(slicePiece(piece, head.start, head.end), { kind: 'furniture' });
  const fields = lines.flatMap((line, record) => cells(piece.text, line, mark)
    .map((cell, i) => ({ ...trimPiece(slicePiece(piece, cell.start, cell.end)), key: labels[i] ?? '', record }))
    .filter((field) => field.text !== '')
    .map((field) => ({ ...field, kind: kindOfValue(field.text) })));
  return [first, ...fields];
}
