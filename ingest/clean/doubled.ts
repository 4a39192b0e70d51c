import { linesOf, type Line } from './line';
import { PieceBuilder, isBlank, slicePiece, type CleaningRule, type Piece } from './piece';

const LONGEST_LINE = 160;
/** A line must be doubled in this many code units at least, and somewhere in two at a time: 高高兴兴 is no overprint. */
const SHORTEST_LINE = 6;
const SHORTEST_RUN = 2;

/** Headings and bylines that the page prints twice for weight: 惠民惠民 实事实事 is 惠民 实事. */
export const doubled: CleaningRule = { name: 'clean.doubled', apply: undouble };

function undouble(piece: Piece): readonly Piece[] {
  if (piece.flow === 'running') return [piece];
  const pieces: Piece[] = [];
  let plainFrom = 0;
  for (const line of linesOf(piece.text)) {
    const copy = firstCopy(piece, line);
    if (copy === null) continue;
    pieces.push(slicePiece(piece, plainFrom, line.start), copy);
    plainFrom = line.end;
  }
  return [...pieces, slicePiece(piece, plainFrom, piece.text.length)];
}

/** The line without its second print, or null where it is not doubled as a whole. */
function firstCopy(piece: Piece, { start, end }: Line): Piece | null {
  if (end - start < SHORTEST_LINE || end - start > LONGEST_LINE) return null;
  const builder = new PieceBuilder(piece);
  let longest = 0;
  for (let i = start; i < end;) {
    const length = isBlank(piece.text.charCodeAt(i)) ? 0 : doubledRun(piece.text, i, end);
    if (length === 0 && !isBlank(piece.text.charCodeAt(i))) return null;
    builder.keep(i, i + Math.max(length, 1));
    longest = Math.max(longest, length);
    i += Math.max(2 * length, 1);
  }
  return longest >= SHORTEST_RUN && builder.length >= SHORTEST_LINE / 2 ? builder.take() : null;
}

/** Length of the longest run at `start` that is at once repeated; 0 where there is none. */
function doubledRun(text: string, start: number, end: number): number {
  for (let length = (end - start) >> 1; length > 0; length--) {
    if (repeats(text, start, length)) return length;
  }
  return 0;
}

function repeats(text: string, start: number, length: number): boolean {
  for (let i = start; i < start + length; i++) {
    if (text.charCodeAt(i) !== text.charCodeAt(i + length)) return false;
  }
  return true;
}
