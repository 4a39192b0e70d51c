import type { Block, GroupMention, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import { blockText, type Page } from '../page';
import { isMention, themeMention } from './mention';
import type { ProposalEntry } from './proposalEntries';
import { proposersOnly } from './proposers';

const NAME = 'theme.proposalLine';
/** 3 003 关于…的提案 何立 陆鸣 县水利局 县公安局: what was a row of a table, of which only blanks are left. */
const ROW = /^(?:第?\d{1,8}号?[ ]{1,4}){0,2}(?<title>关于[^ 。；：\n]{4,80}(?:提案|建议))(?<cells>(?:[ ]{1,4}[\u3400-\u9fff、·（）]{2,24}){2,10})$/;
const LONGEST = 260;

/** Rows whose cells only blanks part: a title, who hands it in, and the offices that handle it. */
export function proposalRows(page: Page): ProposalEntry[] {
  return page.clean.blocks.filter((block) => block.kind !== 'furniture' && block.end - block.start <= LONGEST)
    .flatMap((block) => rowIn(page, block));
}

function rowIn(page: Page, block: Block): ProposalEntry[] {
  const words = blockText(page, block);
  const { title = '', cells = '' } = ROW.exec(words)?.groups ?? {};
  const from = block.start + words.length - cells.length;
  const each = Array.from(cells.matchAll(/[^ ]+/g), (cell): Span => ({ start: from + cell.index, end: from + cell.index + cell[0].length }));
  const offices = each.map((cell) => officeIn(page, cell));
  const first = offices.findIndex((office) => office !== null);
  if (first < 1 || offices.slice(first).includes(null)) return [];
  const by = proposersOnly(page, { start: each[0]!.start, end: each[first - 1]!.end }, NAME);
  const theme = themeMention(page.clean, { start: from - title.length, end: from }, 'title', NAME);
  if (by === null || !isMention(theme)) return [];
  return [{ start: block.start, end: block.end, theme, ...by, handlers: offices.filter((office) => office !== null) }];
}

/** A cell that names an office and nothing else. */
function officeIn(page: Page, cell: Span): GroupMention | null {
  const [group] = parseGroupPhrase(page.clean, cell);
  return group?.kind === 'government' && group.start === cell.start && group.end === cell.end ? group : null;
}
