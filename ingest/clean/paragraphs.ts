import { isBlank, slicePiece, type CleaningRule, type Piece } from './piece';

/** One piece a line where lines are lines. */
export const paragraphs: CleaningRule = { name: 'clean.paragraphs', apply: splitLines };

function splitLines(piece: Piece): readonly Piece[] {
  if (piece.flow === 'running' || !piece.text.includes('\n')) return [piece];
  const lines: Piece[] = [];
  for (let start = 0; start < piece.text.length;) {
    const feed = piece.text.indexOf('\n', start);
    const end = feed < 0 ? piece.text.length : feed;
    if (hasText(piece.text, start, end)) lines.push(slicePiece(piece, start, end));
    start = end + 1;
  }
  return lines;
}

function hasText(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (!isBlank(text.charCodeAt(i))) return true;
  }
  return false;
}
