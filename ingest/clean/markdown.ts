import { linesOf, type Line } from './line';
import { PieceBuilder, altered, slicePiece, type CleaningRule, type Piece } from './piece';

const HEADING = /^ {0,3}#{1,6} {1,4}/;
const LINK_LINE = /^\s{0,20}!?\[[^\]\n]{0,300}\]\([^)\s]{0,2000}\)\s{0,20}$/;
const RULE_LINE = /^\s{0,3}(?:[-*_=] {0,2}){3,200}$/;
/** Link or image, emphasis, code, mark of a list or a quotation at the head of the line. */
const INLINE = /!?\[([^[\]\n]{0,300})\]\([^()\s]{0,2000}\)|(\*{1,3}|_{2,3}|`{1,3})(?=\S)|(?<=\S)(\*{1,3}|_{2,3}|`{1,3})/g;
const HEAD = /^\s{0,8}(?:[-*+>] {1,4})/;
const IS_MARKDOWN = /^ {0,3}#{1,6} |\]\(|\*\*|^\s{0,8}[-*+>] /m;

/** Markdown: `#` lines are headings, links of their own and rules are furniture, marks of emphasis vanish. */
export const markdown: CleaningRule = { name: 'clean.markdown', apply: readMarkdown };

function readMarkdown(piece: Piece): readonly Piece[] {
  if (piece.flow !== 'lines' || !IS_MARKDOWN.test(piece.text)) return [piece];
  const pieces: Piece[] = [];
  let plainFrom = 0;
  for (const line of linesOf(piece.text)) {
    const special = readLine(piece, line);
    if (special === null) continue;
    pieces.push(slicePiece(piece, plainFrom, line.start), special);
    plainFrom = line.end;
  }
  pieces.push(slicePiece(piece, plainFrom, piece.text.length));
  return pieces;
}

/** A line that is a block of its own; null for a line of plain text. */
function readLine(piece: Piece, line: Line): Piece | null {
  const text = piece.text.slice(line.start, line.end);
  const heading = HEADING.exec(text);
  if (heading !== null) return altered(dropMarks(piece, line.start + heading[0].length, line.end), { kind: piece.kind ?? 'heading' });
  if (LINK_LINE.test(text) || RULE_LINE.test(text)) return altered(dropMarks(piece, line.start, line.end), { kind: 'furniture' });
  const head = HEAD.exec(text)?.[0].length ?? 0;
  const hasMarks = head > 0 || text.includes('](') || text.includes('**');
  if (!hasMarks) return null;
  const plain = dropMarks(piece, line.start + head, line.end);
  return head > 0 ? altered(plain, { kind: piece.kind ?? 'paragraph' }) : plain;
}

function dropMarks(piece: Piece, start: number, end: number): Piece {
  const builder = new PieceBuilder(piece);
  let kept = start;
  for (const match of piece.text.slice(start, end).matchAll(INLINE)) {
    const at = start + match.index;
    builder.keep(kept, at);
    kept = at + match[0].length;
    const label = match[1] ?? '';
    const labelAt = at + match[0].indexOf('[') + 1;
    builder.keep(labelAt, labelAt + label.length);
  }
  builder.keep(kept, end);
  return builder.take();
}
