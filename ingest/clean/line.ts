import { isBlank, type Piece } from './piece';

/** A line of a page, without its line feed. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

export function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    yield { start, end };
    start = end + 1;
  }
}

export function isBlankLine(text: string, { start, end }: Line): boolean {
  for (let i = start; i < end; i++) {
    if (!isBlank(text.charCodeAt(i))) return false;
  }
  return true;
}

export function hasLines(piece: Piece): boolean {
  return piece.flow === 'lines' && piece.text.includes('\n');
}

/** Ends a sentence, a quotation or a bracket. */
export function endsSentence(line: string): boolean {
  return /[。！？!?；;：:….”」』）)》】]$/.test(line.trimEnd());
}
