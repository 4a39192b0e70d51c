import type { Grid } from '../grid';
import type { Block } from './block';
import type { Segment } from './segment';

export interface PdfTable {
  readonly grid: Grid;
}

/** Running words fill most lines of a block of some lines, to that part of its width, and have so many characters in a line. */
const FULL = 0.9;
const MOST = 0.6;
const FEWEST_LINES = 3;
const FEWEST_CHARACTERS = 7;
/** Columns of which such blocks have that part of the characters are no table; nor is what has fewer rows. */
const RUNNING = 0.5;
const FEWEST_ROWS = 2;
/** In parts of the size of the type: lines of one cell stand closer. */
const ROW_GAP = 1.3;

/** The table that columns of blocks are; null where they are columns of running words. */
export function tableOf(columns: readonly (readonly Block[])[]): PdfTable | null {
  const blocks = columns.flat();
  if (characters(blocks.filter(isRunning)) >= RUNNING * characters(blocks)) return null;
  const cells = joinedColumns(columns.map((column) => column.flatMap(({ lines }) => lines)));
  const anchors = anchorsOf(cells);
  const grid = anchors.map(() => cells.map(() => ''));
  cells.forEach((lines, column) => lines.forEach((line) => {
    const row = grid[nearest(anchors, line)] as string[];
    row[column] += line.text;
  }));
  return grid.filter((row) => row.filter((cell) => cell !== '').length > 1).length < FEWEST_ROWS ? null : { grid };
}

/** What never stands side by side is one column: its head is over the middle, its cells begin at the left. */
function joinedColumns(columns: readonly (readonly Segment[])[]): Segment[][] {
  const joined: Segment[][] = [];
  for (const lines of columns) {
    const last = joined.at(-1);
    const isBeside = (line: Segment) => last?.some(({ baseline }) => Math.abs(line.baseline - baseline) < line.size);
    if (last === undefined || lines.some(isBeside)) joined.push([...lines]);
    else last.push(...lines);
  }
  return joined.map((lines) => lines.sort((one, other) => one.baseline - other.baseline));
}

function isRunning({ lines, left, right }: Block): boolean {
  if (lines.length < FEWEST_LINES || characters([{ lines }]) < FEWEST_CHARACTERS * lines.length) return false;
  return lines.filter((line) => line.right - line.left >= FULL * (right - left)).length >= MOST * lines.length;
}

function characters(blocks: readonly Pick<Block, 'lines'>[]): number {
  return blocks.flatMap(({ lines }) => lines).reduce((sum, { text }) => sum + text.length, 0);
}

/** One line for each row: those of the first column whose cells have one line each, or of the one with the fewest. */
function anchorsOf(cells: readonly (readonly Segment[])[]): readonly Segment[] {
  const single = cells.find((lines) => lines.length >= FEWEST_ROWS && lines.every((line, i) => isOwnRow(lines[i - 1], line)));
  return single ?? [...cells].sort((one, other) => one.length - other.length)[0] ?? [];
}

function isOwnRow(before: Segment | undefined, line: Segment): boolean {
  return before === undefined || line.baseline - before.baseline > ROW_GAP * line.size;
}

function nearest(anchors: readonly Segment[], { baseline }: Segment): number {
  let best = 0;
  anchors.forEach((anchor, i) => {
    if (Math.abs(anchor.baseline - baseline) < Math.abs((anchors[best] as Segment).baseline - baseline)) best = i;
  });
  return best;
}
