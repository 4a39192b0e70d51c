import type { Page } from '../recognise/page';
import type { Block, Span } from '../types';
import type { Placed } from './placed';

const PAPER = /^关于|(?:建议|提案|思考|对策)$/;

/**
 * The heading of a paper: above its authors, and below the authors before them, the last one that is a proposal's; else such a
 * one right below; else the one right above, or where nobody is named before the first of the page.
 */
export function paperTitle({ clean }: Page, authors: readonly Placed[], before: Placed | undefined): Span[] {
  const [first, last] = [authors[0] as Placed, authors.at(-1) as Placed];
  const from = before?.block.end ?? 0;
  const headings = clean.blocks.filter((block) => block.kind === 'heading' && block.start >= from);
  const above = headings.filter((block) => block.end <= first.frame.start);
  const isPaper = (block: Block) => PAPER.test(clean.folded.slice(block.start, block.end));
  const at = (index: number) => headings.find((block) => block === clean.blocks[index]);
  const [over, under] = [at(first.index - 1), at(last.index + 1)];
  const below = under !== undefined && isPaper(under) ? under : undefined;
  const paper = above.findLast(isPaper) ?? below ?? over ?? (before === undefined ? above[0] : undefined);
  return paper === undefined ? [] : [paper];
}
