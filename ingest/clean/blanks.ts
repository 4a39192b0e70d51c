import { PieceBuilder, isBlank, trimPiece, type CleaningRule, type Piece } from './piece';

/** No blanks at the ends, one where there were several; none at all where only a line feed parted two Chinese characters. */
export const blanks: CleaningRule = { name: 'clean.blanks', apply: closeUp };

const CHINESE = /[\u2014-\u201d\u2026\u3001-\u303f\u3400-\u9fff\uff01-\uff5e]/;

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
  if (broken && CHINESE.test(text[start - 1] ?? '') && CHINESE.test(text[end] ?? '')) return '';
  return ' ';
}
