import type { Page } from '../recognise/page';
import type { Block, Span } from '../types';
import type { Placed } from './placed';

const PAPER = /^关于|(?:建议|提案|思考|对策)$/;

/**
 * The heading of a paper: above its authors, and below the authors before them, the last one that is a proposal's; else such a
 * one right below; else the one right above, or where nobody is named before the first of the page.
 */
export function paperTitle({ clean: { blocks, folded } }: Page, authors: readonly Placed[], before: Placed | undefined): Span[] {
  const [first, last] = [authors[0] as Placed, authors.at(-1) as Placed];
  const isPaper = (block: Block) => PAPER.test(folded.slice(block.start, block.end));
  const headings = (from: number, to: number) => blocks.slice(from, to).filter((block) => block.kind === 'heading');
  // Right under the authors before these, with the text below it, it is theirs.
  const isTheirs = before !== undefined && before.index + 2 < first.index && headings(before.index + 1, before.index + 2).some(isPaper);
  const above = headings(before === undefined ? 0 : before.index + (isTheirs ? 2 : 1), first.index);
  const over = above.find((block) => block === blocks[first.index - 1]);
  const under = headings(last.index + 1, last.index + 2).find(isPaper);
  const paper = above.findLast(isPaper) ?? under ?? over ?? (before === undefined ? above[0] : undefined);
  return paper === undefined ? [] : [paper];
}
