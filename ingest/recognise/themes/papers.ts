import type { Block, CleanText, Span, ThemeMention } from '../../types';
import { blockText, within, type Page } from '../page';
import { isMention, themeMention } from './mention';
import { numberedThemes } from './numbered';

const NAME = 'theme.paper';
/** 关于…的民主监督报告（摘要）: the title of a paper, near the head of its page. */
const TITLE = /^关于[^。；：\n]{4,70}?(?:报告|建议案?|提案|对策|意见)(?=（[^）\n]{1,12}）$|$)/;
const FIRST_BLOCKS = 6;
/** 三、意见建议: under it stands what the paper asks for, up to the next such heading. */
const ASKS = /^(?:[一二三四五六七]、|（[一二三四五六七]）)?[^，。；\n]{0,12}(?:建议|对策)(?:如下)?：?$/;
const NEXT = /^[一二三四五六七八九]、/;

/** A paper that a page prints: its title, and the numbered suggestions in its last part. */
export function paperThemes(page: Page): ThemeMention[] {
  const { blocks } = page.clean;
  const head = blocks.slice(0, FIRST_BLOCKS).find((block) => block.kind === 'heading' && TITLE.test(blockText(page, block)));
  if (head === undefined) return [];
  const length = TITLE.exec(blockText(page, head))?.[0].length ?? 0;
  const title = themeMention(page.clean, { start: head.start, end: head.start + length }, 'title', NAME);
  return [title, ...askedThemes(page.clean, wholeOf(page.clean)) ?? []].filter(isMention);
}

/** The numbered suggestions in the last part of a paper; null where it has no such part. */
export function askedThemes(clean: CleanText, paper: Span): ThemeMention[] | null {
  const parts = askedIn(clean, paper);
  return parts.length === 0 ? null : parts.flatMap((part) => numberedThemes(clean, part));
}

/** Does a page print one paper, whose title is this? */
export function isWholePaper({ clean: { blocks } }: Page, title: Span): boolean {
  return blocks.slice(0, FIRST_BLOCKS).some((block) => block.start <= title.start && title.end <= block.end);
}

export function wholeOf({ text }: CleanText): Span {
  return { start: 0, end: text.length };
}

function askedIn(clean: CleanText, paper: Span): Span[] {
  const blocks = within(clean.blocks, paper);
  const wordsOf = ({ start, end }: Block) => clean.folded.slice(start, end);
  const parts: Span[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (!ASKS.test(wordsOf(blocks[i] as Block))) continue;
    let last = i;
    while (blocks[last + 1] !== undefined && !NEXT.test(wordsOf(blocks[last + 1] as Block))) last++;
    if (last > i) parts.push({ start: (blocks[i + 1] as Block).start, end: (blocks[last] as Block).end });
    i = last;
  }
  return parts;
}
