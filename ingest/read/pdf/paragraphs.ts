import { tableText } from '../grid';
import type { Block } from './block';
import type { Flow } from './order';
import type { Segment } from './segment';

/** In parts of the size of the type: a first line is indented so far, */
const INDENT = 1.2;
/** and a last line ends so far before the others. */
const SHORT = 1.5;
/** Type of one text. */
const SAME_SIZE = 1.1;

/** What is read so far, and whether its last line could go on. */
interface Told {
  readonly parts: string[];
  /** The block of the last line; null behind what is whole. */
  open: Block | null;
}

/** The words of pages that were put in order: paragraphs without their line breaks, also where they go on in the next column or page. */
export function paragraphsOf(pages: readonly (readonly Flow[])[]): string {
  const told: Told = { parts: [], open: null };
  for (const flow of pages.flat()) {
    if ('grid' in flow) tell(told, tableText(flow.grid), null);
    else tellBlock(told, flow);
  }
  return told.parts.join('\n\n');
}

function tell(told: Told, words: string, open: Block | null): void {
  told.parts.push(words);
  told.open = open;
}

function tellBlock(told: Told, block: Block): void {
  block.lines.forEach((line, i) => {
    const isOn = i === 0 ? goesOn(told.open, block) : !isFirst(line, block) && isFull(block.lines[i - 1] as Segment, block);
    if (isOn) told.parts.push(joined(told.parts.pop() ?? '', line.text));
    else told.parts.push(line.text);
  });
  told.open = isFull(block.lines.at(-1) as Segment, block) ? block : null;
}

/** Does the first line of a block go on with the last one of the block before? */
function goesOn(before: Block | null, block: Block): boolean {
  if (before === null || before.lines.length < 2 || isFirst(block.lines[0] as Segment, block)) return false;
  const isOfOneText = Math.max(before.size, block.size) <= SAME_SIZE * Math.min(before.size, block.size);
  return isOfOneText && Math.abs(widthOf(before) - widthOf(block)) <= INDENT * block.size;
}

function widthOf({ left, right }: Block): number {
  return right - left;
}

function isFirst(line: Segment, block: Block): boolean {
  return line.left - block.left >= INDENT * block.size;
}

function isFull(line: Segment, block: Block): boolean {
  return block.right - line.right < SHORT * block.size;
}

const LATIN = /[\u0021-\u024f]/;

function joined(words: string, line: string): string {
  return LATIN.test(words.at(-1) ?? '') && LATIN.test(line[0] ?? '') ? `${words} ${line}` : words + line;
}
