import { escapeAt } from './escape';
import { PieceBuilder, type CleaningRule, type Piece } from './piece';

/** What does not stand in a text by chance: `\"`, `\u653f`, or a `\n` before a Chinese character, a tag or another `\n`. */
const EVIDENCE = /\\(?:"|u[0-9a-fA-F]{4}|[nrt](?=[\u3000-\uffff<\\]))/g;
const ENOUGH = 2;

/** Escapes in a text that was cut out of a JSON or JavaScript string. */
export const escapes: CleaningRule = {
  name: 'clean.escapes',
  apply: (piece) => (looksEscaped(piece.text) ? [decodeEscapes(piece)] : [piece]),
};

function looksEscaped(text: string): boolean {
  EVIDENCE.lastIndex = 0;
  for (let found = 0; EVIDENCE.exec(text) !== null;) {
    if (++found === ENOUGH) return true;
  }
  return false;
}

export function decodeEscapes(piece: Piece): Piece {
  const { text } = piece;
  if (!text.includes('\\')) return piece;
  const builder = new PieceBuilder(piece);
  let kept = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', kept)) {
    const decoded = escapeAt(text, at);
    builder.keep(kept, decoded === null ? at + 1 : at);
    if (decoded !== null) builder.put(decoded.text, at);
    kept = decoded?.end ?? at + 1;
  }
  builder.keep(kept, text.length);
  return builder.take();
}
