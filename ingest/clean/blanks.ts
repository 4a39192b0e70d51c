import { PieceBuilder, isBlank, trimPiece, type CleaningRule, type Piece } from './piece';

/** No blanks at the ends, one where there were several; none at a line feed, unless Latin words or numbers stand on both sides. */
export const blanks: CleaningRule = { name: 'clean.blanks', apply: closeUp };

const LATIN = /[!-~]/;

function closeUp(piece: Piece): readonly Piece[] {
  const trimmed = trimPiece(piece);
  if (trimmed.text === '') return [];
  if (!/\s\s|[\t\n\r\v\f]/.test(trimmed.text)) return [trimmed];
  const builder = new PieceBuilder(trimmed);
  const { text } = trimmed;
  for (let i = 0; i < text.length;) {
    const end = endOfRun(text, i);
    if (isBlank(text.charCodeAt(i))) builder.put(blankFor(text, i, end), i);
    else builder.keep(i, end);
    i = end;
  }
  return [builder.take()];
}

/** End of the run of blanks, or of what is none, that begins at `start`. */
function endOfRun(text: string, start: number): number {
  const blank = isBlank(text.charCodeAt(start));
  let end = start + 1;
  while (end < text.length && isBlank(text.charCodeAt(end)) === blank) end++;
  return end;
}

function blankFor(text: string, start: number, end: number): string {
  const broken = text.slice(start, end).includes('\n');
  const betweenWords = LATIN.test(text[start - 1] ?? '') && LATIN.test(text[end] ?? '');
  return broken && !betweenWords ? '' : ' ';
}
