import type { Block } from './block';
import { tableOf, type PdfTable } from './table';

/** What follows each other on a page: a block, or a table whose cells were blocks. */
export type Flow = Block | PdfTable;

/**
 * The blocks of a page in the order in which they are read: what stands side by side from left to right, each column to its end; what
 * goes over all columns before or behind them. A page is cut along its empty stripes, as in Nagy and Seth 1984, "Hierarchical
 * representation of optically scanned documents".
 */
export function inReadingOrder(blocks: readonly Block[]): Flow[] {
  if (blocks.length < 2) return [...blocks];
  const stripes = partsAlong(blocks, ({ top }) => top, ({ bottom }) => bottom);
  const parts = keptTogether(stripes);
  if (parts.length > 1) return parts.flatMap(inReadingOrder);
  const columns = columnsOf(blocks);
  if (columns.length > 1) {
    const table = tableOf(columns);
    return table === null ? columns.flatMap(inReadingOrder) : [table];
  }
  if (stripes.length > 1) return stripes.flatMap(inReadingOrder);
  return [...blocks].sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Stripes one below the other, but for those that go over the columns of the next, or of the one before. */
function keptTogether(stripes: readonly Block[][]): Block[][] {
  const parts: Block[][] = [];
  stripes.forEach((stripe, i) => {
    if (i === 0 || goOver(stripes[i - 1] as Block[], stripe)) parts.push([]);
    parts.at(-1)?.push(...stripe);
  });
  return parts;
}

/** Does what stands in one stripe, without columns, go over several columns of the other? */
function goOver(one: readonly Block[], other: readonly Block[]): boolean {
  const [above, below] = [columnsOf(one), columnsOf(other)];
  if (above.length > 1 === below.length > 1) return false;
  const [[whole = []], parted] = above.length > 1 ? [below, above] : [above, below];
  const isUnder = (block: Block) => whole.some(({ left, right }) => left < block.right && right > block.left);
  return parted.filter((column) => column.some(isUnder)).length > 1;
}

function columnsOf(blocks: readonly Block[]): Block[][] {
  return partsAlong(blocks, ({ left }) => left, ({ right }) => right);
}

/** The groups of blocks that an empty stripe parts, in their order. */
function partsAlong(blocks: readonly Block[], start: (block: Block) => number, end: (block: Block) => number): Block[][] {
  const parts: Block[][] = [];
  let reached = -Infinity;
  for (const block of [...blocks].sort((one, other) => start(one) - start(other))) {
    if (parts.length === 0 || start(block) >= reached) parts.push([]);
    parts.at(-1)?.push(block);
    reached = Math.max(reached, end(block));
  }
  return parts;
}
