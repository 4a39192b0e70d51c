import type { Segment } from './segment';

/** Lines right below each other in one column and one size of type, with the box around them. */
export interface Block {
  readonly lines: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** In parts of the size of the type: the next line of a block is no further down. */
const LEADING = 2.1;
/** Type of one text; a heading differs more. */
const SAME_SIZE = 1.15;

/** The blocks of a page, whose segments come from the top. */
export function blocksOf(segments: readonly Segment[]): Block[] {
  const below = neighbours(segments, 1);
  const above = neighbours(segments, -1);
  const taken = new Set<number>();
  const blocks: Block[] = [];
  segments.forEach((_, first) => {
    if (taken.has(first)) return;
    const lines: Segment[] = [];
    for (let at: number | null = first; at !== null; at = continuation(segments, at, below, above)) {
      taken.add(at);
      lines.push(segments[at] as Segment);
    }
    blocks.push(blockOf(lines));
  });
  return blocks;
}

/** The line that goes on below this one and below no other; null where there is none, or several side by side. */
function continuation(segments: readonly Segment[], at: number, below: readonly number[][], above: readonly number[][]): number | null {
  const [next, another] = below[at] ?? [];
  if (next === undefined || another !== undefined || above[next]?.length !== 1 || above[next][0] !== at) return null;
  const [one, other] = [segments[at] as Segment, segments[next] as Segment];
  return Math.max(one.size, other.size) <= SAME_SIZE * Math.min(one.size, other.size) ? next : null;
}

/** Of each segment those on the nearest line below it (`step` 1) or above it (-1) that share some of its width. */
function neighbours(segments: readonly Segment[], step: 1 | -1): number[][] {
  const reach = LEADING * Math.max(0, ...segments.map(({ size }) => size));
  return segments.map((segment, i) => {
    const found: number[] = [];
    let nearest = Infinity;
    for (let j = i + step; j >= 0 && j < segments.length; j += step) {
      const away = Math.abs((segments[j] as Segment).baseline - segment.baseline);
      if (away > Math.min(reach, nearest + segment.size / 2)) break;
      if (!isNext(segment, segments[j] as Segment, away)) continue;
      nearest = Math.min(nearest, away);
      found.push(j);
    }
    return found;
  });
}

function isNext(one: Segment, other: Segment, away: number): boolean {
  const overlap = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return overlap > 0 && away > Math.min(one.size, other.size) / 2 && away <= LEADING * Math.max(one.size, other.size);
}

function blockOf(lines: readonly Segment[]): Block {
  const size = Math.max(...lines.map((line) => line.size));
  return {
    lines, size,
    left: Math.min(...lines.map(({ left }) => left)), right: Math.max(...lines.map(({ right }) => right)),
    top: (lines[0] as Segment).baseline - size, bottom: (lines.at(-1) as Segment).baseline,
  };
}
