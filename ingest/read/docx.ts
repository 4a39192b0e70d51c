import { convertToHtml } from 'mammoth';
import type { DecodedText } from './decode';
import { tableText } from './grid';

/** A part of a document as mammoth tells it: https://github.com/mwilliamson/mammoth.js#document-transforms */
interface Part {
  readonly type: string;
  readonly children?: readonly Part[];
  /** Of a text. */
  readonly value?: string;
  /** Of a paragraph in a list. */
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null;
  /** Of a cell. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** Columns of a table that a cell may go over. */
const WIDEST = 100;

/**
 * The text of a Word file: a line for each paragraph with an empty one before the next, tables row by row with tabs between
 * their cells.
 */
export async function docxText(bytes: Uint8Array): Promise<DecodedText> {
  let document: Part = { type: 'document' };
  // Its HTML is not wanted: it would have to be taken apart again.
  const take = (whole: Part): Part => {
    document = whole;
    return { ...whole, children: [] };
  };
  await convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument: take });
  return { text: blocksOf(document).join('\n\n'), encoding: 'docx', problems: [] };
}

/** Paragraphs and tables in their order. */
function blocksOf(part: Part): string[] {
  const number = numbering();
  return (part.children ?? []).flatMap((child) => {
    if (child.type === 'table') return tableBlocks(child);
    if (child.type !== 'paragraph') return blocksOf(child);
    const words = wordsOf(child).trim();
    return words === '' ? [] : [number(child) + words];
  });
}

/** A table of one cell is a frame around what stands in it. */
function tableBlocks(table: Part): string[] {
  const cells = rowsOf(table).flatMap((row) => row.children ?? []);
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) return blocksOf(only);
  return [tableText(gridOf(table))].filter((text) => text !== '');
}

function rowsOf(table: Part): readonly Part[] {
  return (table.children ?? []).filter(({ type }) => type === 'tableRow');
}

function gridOf(table: Part): string[][] {
  const rows = rowsOf(table);
  const grid: string[][] = rows.map(() => []);
  rows.forEach(({ children = [] }, r) => children.forEach((cell) => place(grid, r, cell)));
  return grid;
}

/** A cell over several rows stands in each of them: what it says holds for all. Over several columns it stands in the first. */
function place(grid: readonly string[][], row: number, cell: Part): void {
  const { colSpan = 1, rowSpan = 1 } = cell;
  const taken = grid[row] ?? [];
  let column = 0;
  while (taken[column] !== undefined) column++;
  const words = [blocksOf(cell).join(' '), ...Array<string>(Math.min(colSpan, WIDEST) - 1).fill('')];
  for (const line of grid.slice(row, row + rowSpan)) words.forEach((text, across) => { line[column + across] = text; });
}

function wordsOf({ type, value = '', children = [] }: Part): string {
  if (type === 'text') return value;
  if (type === 'tab') return '\t';
  if (type === 'break') return '\n';
  return children.map(wordsOf).join('');
}

/** Word counts the items of a list itself; the number that a reader sees before each is written out. */
function numbering(): (paragraph: Part) => string {
  const counts: number[] = [];
  return ({ numbering: item }) => {
    if (item === undefined || item === null || !item.isOrdered) return '';
    const level = Number(item.level);
    counts.length = Math.min(counts.length, level + 1);
    counts[level] = (counts[level] ?? 0) + 1;
    return `${counts[level]}. `;
  };
}
