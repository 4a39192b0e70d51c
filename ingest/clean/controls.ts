import { PieceBuilder, type CleaningRule, type Piece } from './piece';

/** Carriage returns of line ends, control and zero-width characters, the replacement sign, halves of a surrogate pair. */
const UNREADABLE = /\r(?=\n)|(?![\t-\r\u0085])\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff0-\uffff]|\p{Cs}/gu;
const LINE_END = /[\r\f\u0085\u2028\u2029]/g;

/** What no reader sees is dropped; every kind of line end becomes a line feed. */
export const controls: CleaningRule = { name: 'clean.controls', apply: dropUnreadable };

function dropUnreadable(piece: Piece): readonly Piece[] {
  const { text } = piece;
  if (text.search(UNREADABLE) < 0 && text.search(LINE_END) < 0) return [piece];
  const builder = new PieceBuilder(piece);
  let kept = 0;
  for (const { index, 0: sign } of text.matchAll(UNREADABLE)) {
    builder.keep(kept, index);
    kept = index + sign.length;
  }
  builder.keep(kept, text.length);
  const readable = builder.take();
  return [{ ...readable, text: readable.text.replace(LINE_END, '\n') }];
}
