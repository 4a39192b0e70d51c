import { clauses } from '../../segment/sentences';
import { anyOf, inTurn } from '../../pattern';
import type { Block, Span } from '../../types';
import { blockText, type Page } from '../page';
import { isMention, themeMention } from './mention';
import { PLAN_ENTRY, type PlanEntry } from './planHosts';
import { tidyTheme } from './tidy';
import { beginsAsProposal } from './verbs';

/** 一、 or （一） or 1. or （1）: the signs tell how deep a line stands. */
const MARKS = [/^ ?[一二三四五六七八九十]{1,3}、 ?/, /^ ?（[一二三四五六七八九十]{1,3}） ?/, /^ ?\d{1,2}[.．、](?!\d) ?/, /^ ?（\d{1,2}） ?/] as const;
/** What the lines below are: topics that a committee asks papers about. */
const HEADING = anyOf([
  // 参考选题：, 选题方向
  /^[^，。；：\n]{0,8}(?:参考选题|选题)(?:方向|参考|范围|内容|重点|要点)?(?:如下)?：?$/,
  // 一、征集内容
  /^[^，。；：\n]{0,4}征集(?:内容|范围|重点|方向|选题|主题)(?:如下)?：?$/,
  // 重点围绕以下方面：
  /(?:围绕|聚焦|包括|涉及|从)以下(?:[几\d一二三四五六七八九十]{1,2}个)?(?:重点)?(?:方面|内容|领域|选题|课题)[^，。；：\n]{0,12}[：。]$/,
]);
const LONGEST_HEADING = 60;
/** A page that calls for papers says for what. */
const CALLS = inTurn([/征集|报送|征求/, /[^。]{0,40}/, /提案|议题|选题|发言|建议|线索|课题/]);
const COMMITTEE = /政协/;
/** 经济发展。推进…; 民生改善：优化…: the name of a class before its topics. */
const CLASS = /^[^，。；：、]{2,10}(?:方面)?[。：]\s?(?=[^，。]{4})/;
const LONGEST = 90;
/** So many topics are called for at most. */
const MOST = 60;
/** What papers have to be like, or where they go. */
const REQUIRES = /[@\d]{5}|字数|邮箱|联系|请于|提案(?:要|应|须)|线索(?:要|应|须)|建议(?:要|应|须)|选题(?:要|应|须)|具体可行/;

/** The topics that a committee calls for papers about, each on a numbered line under a heading that says so. */
export function calledFor(page: Page): PlanEntry[] {
  const { blocks, folded } = page.clean;
  if (!CALLS.test(folded) || !COMMITTEE.test(folded)) return [];
  return blocks.flatMap((block, i) => (isHeading(page, block) ? listUnder(page, i).flatMap((line) => entriesOf(page, line)) : []));
}

function isHeading(page: Page, block: Block): boolean {
  if (block.end - block.start > LONGEST_HEADING) return false;
  const words = blockText(page, block);
  return HEADING.test(words.slice(markOf(words)?.length ?? 0).trim());
}

function markOf(words: string): { readonly depth: number; readonly length: number } | null {
  const depth = MARKS.findIndex((mark) => mark.test(words));
  return depth < 0 ? null : { depth, length: MARKS[depth]!.exec(words)![0].length };
}

/** The lines below a heading that are marked alike, and otherwise than the heading itself. */
function listUnder(page: Page, heading: number): Span[] {
  const { blocks } = page.clean;
  const own = markOf(blockText(page, blocks[heading] as Block))?.depth;
  const lines: Span[] = [];
  let depth: number | undefined;
  for (const block of blocks.slice(heading + 1, heading + 1 + MOST)) {
    const mark = markOf(blockText(page, block));
    depth ??= mark?.depth;
    if (mark === null || mark.depth !== depth || depth === own) break;
    lines.push({ start: block.start + mark.length, end: block.end });
  }
  return lines.length > 1 ? lines : [];
}

function entriesOf(page: Page, line: Span): PlanEntry[] {
  const { folded } = page.clean;
  const words = folded.slice(line.start, line.end);
  const start = line.start + (CLASS.exec(words)?.[0].length ?? 0);
  const end = line.start + words.replace(/[；。，]\s*$/, '').length;
  if (line.end - line.start > LONGEST || REQUIRES.test(words) || folded.slice(start, end).includes('。')) return [];
  const parts = clauses(folded, { start, end });
  const topics = parts.every((part) => beginsAsProposal(folded.slice(part.start, part.end))) ? parts : [{ start, end }];
  return topics.flatMap((topic) => {
    const theme = themeMention(page.clean, tidyTheme(folded, topic), 'title', PLAN_ENTRY);
    return isMention(theme) ? [{ start: topic.start, end: topic.end, theme, hosts: [] }] : [];
  });
}
