import type { Page } from '../recognise/page';
import type { Block, Span } from '../types';
import type { Placed } from './placed';

const PAPER = /^关于|(?:建议|提案|思考|对策)$/;

/**
 * The heading of a paper above its authors: below the authors before them the last one that is a proposal's, else the one
 * right above; the first of the page where nobody is named before.
 */
export function paperTitle({ clean }: Page, authors: Placed, before: Placed | undefined): Span[] {
  const from = before?.block.end ?? 0;
  const above = clean.blocks.filter((block) => block.kind === 'heading' && block.start >= from && block.end <= authors.frame.start);
  const isPaper = (block: Block) => PAPER.test(clean.folded.slice(block.start, block.end));
  const beside = clean.blocks[authors.index - 1];
  const paper = above.findLast(isPaper) ?? above.find((block) => block === beside) ?? (before === undefined ? above[0] : undefined);
  return paper === undefined ? [] : [paper];
}
