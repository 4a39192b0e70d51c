/** Words as a PDF places them. Lengths are in points, from the upper left corner of the page. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that it stands on. */
  readonly baseline: number;
  /** Of its type. */
  readonly size: number;
}

/** Pieces that stand on one line without a gap that parts columns: a line of a column, or what a cell holds on one line. */
export type Segment = Piece;

/** In parts of the size of the type: what is off by less stands on one line. */
const SAME_LINE = 0.4;
/** A gap as wide parts two columns or cells; */
const COLUMN_GAP = 1.5;
/** one as wide is a blank that somebody set, as in 李　明; and between Latin words a narrower one is. */
const BLANK = 0.5;
const LATIN_BLANK = 0.15;

const LATIN = /[\u0021-\u024f]/;

/** The segments of a page, from the top and then from the left. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  return linesOf(pieces.filter(({ text }) => text.trim() !== '')).flatMap(parted);
}

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.baseline - other.baseline)) {
    const last = lines.at(-1);
    const [first] = last ?? [];
    const isSame = first !== undefined && piece.baseline - first.baseline <= SAME_LINE * Math.min(first.size, piece.size);
    if (isSame) last?.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

function parted(line: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of [...line].sort((one, other) => one.left - other.left)) {
    const last = segments.at(-1);
    if (last === undefined || piece.left - last.right >= COLUMN_GAP * Math.min(last.size, piece.size)) segments.push(piece);
    else segments[segments.length - 1] = joined(last, piece);
  }
  return segments;
}

function joined(one: Segment, other: Piece): Segment {
  const gap = (other.left - one.right) / Math.min(one.size, other.size);
  const isLatin = LATIN.test(one.text.at(-1) ?? '') && LATIN.test(other.text[0] ?? '');
  const blank = gap >= (isLatin ? LATIN_BLANK : BLANK) ? ' ' : '';
  return {
    text: `${one.text.trimEnd()}${blank}${other.text.trim()}`,
    left: one.left, right: Math.max(one.right, other.right), baseline: one.baseline, size: Math.max(one.size, other.size),
  };
}
