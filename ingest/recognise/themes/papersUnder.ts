import type { Block, Span } from '../../types';
import { blockText, type Page } from '../page';
import { isMention, themeMention } from './mention';
import type { ProposalEntry } from './proposalEntries';
import { proposersOnly, type Proposers } from './proposers';

const NAME = 'theme.proposalLine';
/** 九三学社市委5件优秀提案分别是： */
const LEAD = /^(?<by>[^，。；：\n]{2,30}?)(?:提交)?的?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[件篇](?:优秀|重点|集体|党派|大会)*(?:提案|建议|发言)(?:分别)?(?:是|为|有|如下)?：$/;
/** 优秀提案名单：共18件: a list that does not say whose they are. */
const ROLL = /^[^，。；：\n]{0,20}(?:提案|建议|发言)(?:名单|目录|题目)(?:[：（][^。，；\n]{1,12})?$/;
const NOBODY: Proposers = { persons: [], groups: [] };
/** 0012 关于…的提案（市政协五届一次会议） */
const PAPER = /^(?:第?\d{1,4}[号、.．）)]?[ ]{0,2})?(?<title>《[^》\n]{4,100}》|关于[^。；：\n]{4,80}?(?:提案|建议|发言))[；。]?(?:（[^（）\n]{2,30}）)?[；。]?$/;
/** 案号 案由: the names of the columns may stand between. */
const COLUMNS = /^[\u3400-\u9fff]{2,4}(?: [\u3400-\u9fff]{2,4}){1,4}$/;

/** The papers in the lines under a heading that counts them and says whose they are, or that calls them a list. */
export function papersUnder(page: Page): ProposalEntry[] {
  return page.clean.blocks.flatMap((block, i) => {
    const proposers = proposersOfList(page, block);
    return proposers === null ? [] : papersBelow(page, i, proposers);
  });
}

function proposersOfList(page: Page, block: Block): Proposers | null {
  const words = blockText(page, block);
  const by = LEAD.exec(words)?.groups?.['by'];
  if (by === undefined) return ROLL.test(words) ? NOBODY : null;
  return proposersOnly(page, { start: block.start, end: block.start + by.length }, NAME);
}

function papersBelow(page: Page, index: number, proposers: Proposers): ProposalEntry[] {
  const found: ProposalEntry[] = [];
  for (const block of page.clean.blocks.slice(index + 1)) {
    const title = titleIn(page, block);
    if (title === null && !(found.length === 0 && COLUMNS.test(blockText(page, block)))) break;
    const theme = title === null ? null : themeMention(page.clean, title, 'title', NAME);
    if (theme !== null && isMention(theme)) found.push({ start: block.start, end: block.end, theme, ...proposers, handlers: [] });
  }
  return found;
}

function titleIn(page: Page, block: Block): Span | null {
  const words = blockText(page, block);
  const title = PAPER.exec(words)?.groups?.['title'];
  if (title === undefined) return null;
  const bare = title.replace(/[《》]/g, '');
  const start = block.start + words.indexOf(bare);
  return { start, end: start + bare.length };
}
