import type { Block, CleanText, GroupMention, PlaceMention, Span } from '../types';

/** What the rules look at: the clean text, and the groups and places already found in it, in order of place. */
export interface Page {
  readonly clean: CleanText;
  readonly groups: readonly GroupMention[];
  readonly places: readonly PlaceMention[];
}

/** The block that holds an offset; null between blocks. Blocks are in order and do not overlap. */
export function blockAt(page: Page, offset: number): Block | null {
  return page.clean.blocks[blockIndexAt(page.clean.blocks, offset)] ?? null;
}

/** Index of the block that holds an offset, or -1. */
export function blockIndexAt(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle] as Block;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Mentions that lie wholly inside a span. Mentions are in order of their start. */
export function within<M extends Span>(mentions: readonly M[], span: Span): M[] {
  const found: M[] = [];
  for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i]!.start < span.end; i++) {
    if (mentions[i]!.end <= span.end) found.push(mentions[i]!);
  }
  return found;
}

/** Index of the first mention that starts at `offset` or later. */
function firstFrom(mentions: readonly Span[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
