import type { BlockKind, Problem } from '../types';
import { addRun, sliceOrigin, sourceOf, type Origin, type Run } from './origin';

/** A stretch of text on its way to a block, and where it stands in the source. */
export interface Piece {
  readonly text: string;
  readonly origin: Origin;
  /** `lines`: a line feed ends a line of the page. `running`: it is a blank, as inside an HTML element. */
  readonly flow: 'lines' | 'running';
  /** Undefined until a rule knows it. */
  readonly kind?: BlockKind | undefined;
  readonly key?: string | undefined;
  readonly record?: number | undefined;
  readonly parent?: number | undefined;
}

type Changes = { readonly [Property in keyof Piece]?: Piece[Property] | undefined };

export type Report = (problem: Problem) => void;

/** One rule of cleaning: a piece in, what it becomes out, in the order of the source. Linear in its length. */
export interface CleaningRule {
  /** Dotted: `clean.markup`. */
  readonly name: string;
  readonly apply: (piece: Piece, report: Report) => readonly Piece[];
}

export function wholeText(text: string): Piece {
  return { text, origin: [{ at: 0, source: 0 }], flow: 'lines' };
}

/** A piece with some properties changed. Spelt out: spreads of objects of many shapes cost more than most rules. */
export function altered(piece: Piece, changes: Changes): Piece {
  return {
    text: changes.text ?? piece.text,
    origin: changes.origin ?? piece.origin,
    flow: changes.flow ?? piece.flow,
    kind: changes.kind ?? piece.kind,
    key: changes.key ?? piece.key,
    record: changes.record ?? piece.record,
    parent: changes.parent ?? piece.parent,
  };
}

export function slicePiece(piece: Piece, start: number, end: number): Piece {
  return altered(piece, { text: piece.text.slice(start, end), origin: sliceOrigin(piece.origin, start, end) });
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
  private text = '';
  private origin: Run[] = [];

  constructor(private readonly from: Piece) {}

  get length(): number {
    return this.text.length;
  }

  /** Keeps `from.text.slice(start, end)`. */
  keep(start: number, end: number): void {
    if (end <= start) return;
    for (const { at, source } of sliceOrigin(this.from.origin, start, end)) addRun(this.origin, this.length + at, source);
    this.text += this.from.text.slice(start, end);
  }

  /** Puts `text` in place of what begins at `at`. */
  put(text: string, at: number): void {
    const source = sourceOf(this.from.origin, at);
    for (let i = 0; i < text.length; i++) addRun(this.origin, this.length + i, source);
    this.text += text;
  }

  /** What was gathered since the last call. */
  take(changes: Pick<Changes, 'flow'> = {}): Piece {
    const piece = altered(this.from, { text: this.text, origin: this.origin, flow: changes.flow });
    this.text = '';
    this.origin = [];
    return piece;
  }
}
