import type { Page } from '../recognise/page';

/** 他建议，…; 为此，…; 二是…: a paragraph that goes on with whoever spoke in the one before it. */
const GOES_ON = /^(?:(?:此次|这次|今年|会上|为此)，?[他她](?!们)|[他她](?!们)|为此，|对此，|同时，|此外，|另外，|[二三四五六]是|其次，|第[二三四五]，)/;

/** …。为此建议：/ 1、…: what a colon announces stands in the numbered paragraphs below. */
const NUMBERED = /^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|[1-9][、.．])/;
/** …建议： */
const ANNOUNCES = /(?:建议|呼吁|如下)：$/;
const ANNOUNCES_WITHIN = 3;

/** Where the words of a speaker end who is spoken of in the block `index`: with the last paragraph that goes on about them. */
export function continuedTo(page: Page, index: number, limit: number): number {
  const { blocks, folded } = page.clean;
  const here = blocks[index];
  const announces = here !== undefined && ANNOUNCES.test(folded.slice(Math.max(here.start, here.end - ANNOUNCES_WITHIN), here.end));
  let last = index;
  for (let next = blocks[last + 1]; next !== undefined; next = blocks[last + 1]) {
    if (next.kind !== 'paragraph' || next.start >= limit || !goesOn(folded.slice(next.start, next.start + HEAD), announces)) break;
    last++;
  }
  return Math.min(blocks[last]?.end ?? limit, limit);
}

const HEAD = 6;

function goesOn(head: string, announced: boolean): boolean {
  return GOES_ON.test(head) || (announced && NUMBERED.test(head));
}
