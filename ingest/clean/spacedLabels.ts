import { rolesOfLabel } from '../../schema/vocabulary/fieldLabels';
import { fold } from './fold';
import { PieceBuilder, type CleaningRule, type Piece } from './piece';

/** 题　　目： or 提 案 人：, at the head of a line or of an element: blanks bring labels of a form to one width. */
const BLANK = /(?:[ \u3000\u00a0]|&(?:nbsp|emsp|ensp|#160|#12288|#x3000);)/;
const APART = `${BLANK.source}{0,6}`;
const SPACED = new RegExp(`(?<=^|[\\n>】;][ \\u3000\\t]{0,8})[\\u3400-\\u9fff](?:${APART}[\\u3400-\\u9fff]){1,7}${APART}(?=[：:])`, 'g');
const BLANKS = new RegExp(`${BLANK.source}+`, 'g');

/** A label is read as one word, whatever blanks its signs are set apart with. */
export const spacedLabels: CleaningRule = { name: 'clean.spacedLabels', apply: closeUp };

function closeUp(piece: Piece): readonly Piece[] {
  const spaced = Array.from(piece.text.matchAll(SPACED)).filter(({ 0: label }) => isSpacedLabel(label));
  if (spaced.length === 0) return [piece];
  const builder = new PieceBuilder(piece);
  let kept = 0;
  for (const { index, 0: label } of spaced) {
    for (const blank of label.matchAll(BLANKS)) {
      builder.keep(kept, index + blank.index);
      kept = index + blank.index + blank[0].length;
    }
  }
  builder.keep(kept, piece.text.length);
  return [builder.take()];
}

function isSpacedLabel(label: string): boolean {
  const word = label.replace(BLANKS, '');
  return word.length < label.length && rolesOfLabel(fold(word)).length > 0;
}
