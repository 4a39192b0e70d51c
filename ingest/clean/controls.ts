import { PieceBuilder, altered, type CleaningRule, type Piece } from './piece';

/** Carriage returns of line ends, control and zero-width characters, the replacement sign, halves of a surrogate pair. */
const UNREADABLE = /\r(?=\n)|(?![\t-\r\u0085])\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff0-\uffff]|\p{Cs}/gu;
/** Whatever these two may match, in a class that is quick to look for; nearly every text is free of it. */
const SUSPECT = /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ud800-\udfff\ufeff\ufff0-\uffff]/;
const LINE_END = /[\r\f\u0085\u2028\u2029]/g;

/** What no reader sees is dropped; every kind of line end becomes a line feed. */
export const controls: CleaningRule = { name: 'clean.controls', apply: dropUnreadable };

function dropUnreadable(piece: Piece): readonly Piece[] {
  const { text } = piece;
  if (!SUSPECT.test(text)) return [piece];
  const builder = new PieceBuilder(piece);
  let kept = 0;
  for (const { index, 0: sign } of text.matchAll(UNREADABLE)) {
    builder.keep(kept, index);
    kept = index + sign.length;
  }
  builder.keep(kept, text.length);
  const readable = builder.take();
  return [altered(readable, { text: readable.text.replace(LINE_END, '\n') })];
}
