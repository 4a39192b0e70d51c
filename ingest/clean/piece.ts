import type { BlockKind, Problem } from '../types';

/** A stretch of text on its way to a block, and where each of its code units stands in the source. */
export interface Piece {
  readonly text: string;
  /** As long as `text`. */
  readonly origin: Uint32Array;
  /** `lines`: a line feed ends a line of the page. `running`: it is a blank, as inside an HTML element. */
  readonly flow: 'lines' | 'running';
  /** Undefined until a rule knows it. */
  readonly kind?: BlockKind;
  readonly key?: string;
  readonly record?: number;
  readonly parent?: number;
}

export type Report = (problem: Problem) => void;

/** One rule of cleaning: a piece in, what it becomes out, in the order of the source. Linear in its length. */
export interface CleaningRule {
  /** Dotted: `clean.markup`. */
  readonly name: string;
  readonly apply: (piece: Piece, report: Report) => readonly Piece[];
}

export function wholeText(text: string): Piece {
  const origin = new Uint32Array(text.length);
  for (let i = 0; i < origin.length; i++) origin[i] = i;
  return { text, origin, flow: 'lines' };
}

export function slicePiece(piece: Piece, start: number, end: number): Piece {
  return { ...piece, text: piece.text.slice(start, end), origin: piece.origin.subarray(start, end) };
}

export function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a)
    || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x1680;
}

export function hasText(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (!isBlank(text.charCodeAt(i))) return true;
  }
  return false;
}

/** Without the blanks at both ends. */
export function trimPiece(piece: Piece): Piece {
  let start = 0;
  let end = piece.text.length;
  while (start < end && isBlank(piece.text.charCodeAt(start))) start++;
  while (end > start && isBlank(piece.text.charCodeAt(end - 1))) end--;
  return start === 0 && end === piece.text.length ? piece : slicePiece(piece, start, end);
}

/** Builds a piece out of stretches of another one and of characters decoded from it. */
export class PieceBuilder {
  private parts: string[] = [];
  private stretches: Uint32Array[] = [];
  length = 0;

  constructor(private readonly from: Piece) {}

  /** Keeps `from.text.slice(start, end)`. */
  keep(start: number, end: number): void {
    if (end > start) this.add(this.from.text.slice(start, end), this.from.origin.subarray(start, end));
  }

  /** Puts `text` in place of what begins at `at`. */
  put(text: string, at: number): void {
    this.add(text, new Uint32Array(text.length).fill(this.from.origin[at] ?? 0));
  }

  /** What was gathered since the last call. */
  take(changes: Partial<Piece> = {}): Piece {
    const origin = new Uint32Array(this.length);
    let filled = 0;
    for (const stretch of this.stretches) {
      origin.set(stretch, filled);
      filled += stretch.length;
    }
    const piece = { ...this.from, ...changes, text: this.parts.join(''), origin };
    this.parts = [];
    this.stretches = [];
    this.length = 0;
    return piece;
  }

  private add(text: string, origin: Uint32Array): void {
    this.parts.push(text);
    this.stretches.push(origin);
    this.length += text.length;
  }
}
