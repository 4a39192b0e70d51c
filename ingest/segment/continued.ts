import type { Page } from '../recognise/page';

/** 他建议，…; 为此，…; 二是…: a paragraph that goes on with whoever spoke in the one before it. */
const GOES_ON = /^(?:(?:此次|这次|今年|会上|为此)，?[他她](?!们)|[他她](?!们)|为此，|对此，|同时，|此外，|另外，|[二三四五六]是|其次，|第[二三四五]，)/;

/** Where the words of a speaker end who is spoken of in the block `index`: with the last paragraph that goes on about them. */
export function continuedTo(page: Page, index: number, limit: number): number {
  const { blocks, folded } = page.clean;
  let last = index;
  for (let next = blocks[last + 1]; next !== undefined; next = blocks[last + 1]) {
    if (next.kind !== 'paragraph' || next.start >= limit || !GOES_ON.test(folded.slice(next.start, next.start + 6))) break;
    last++;
  }
  return Math.min(blocks[last]?.end ?? limit, limit);
}
