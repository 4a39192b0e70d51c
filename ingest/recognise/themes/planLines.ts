import type { Block, GroupLink, GroupMention, Span } from '../../types';
import { blockText, type Page } from '../page';
import { isMention, themeMention } from './mention';
import { groupsIn, PLAN_ENTRY, type PlanEntry } from './planHosts';
import { tidyTheme } from './tidy';

const NUMBER = '^[ ]?(?:[\\d一二三四五六七八九十]{1,3}[、.．]|（[\\d一二三四五六七八九十]{1,3}）)[ ]?';
const WHEN = '[^（），；\\n]{0,14}(?:月|季度|半年|全年|年内|年底|适时)[^（），；\\n]{0,4}';
/** 3. 降低企业成本（7月，市政协提案委牵头，市财政局配合） */
const LINE = new RegExp(`${NUMBER}(?<topic>[^。；：\\n（）]{6,60})（${WHEN}[，；](?<who>[^（）\\n]{2,80})）$`);
/** 围绕“X”协商议政, 对“X”开展专项监督: the topic is X. */
const FORM = /^(?:围绕|聚焦|就|对)“?(?<topic>[^”\n]{4,50}?)”?(?:(?:开展|进行|召开|组织)[^”\n]{2,16}|[^”\n]{0,6}(?:协商|调研|监督|视察|议政|座谈)[^”\n]{0,6})$/;
/** 经济委牵头, 市交通局、市港务集团配合: some bodies and what they do; the first of those without a word are the hosts. */
const PART = /[^，；]+/g;
const PARTNERS = /(?:配合|协办|协助|联合|会同)$/;
const GUESTS = /(?:参与|参加|列席)$/;
const ROLE = /(?:牵头|承办|主办|负责|组织|实施|配合|协办|协助|联合|会同|参与|参加|列席)+$/;

/** One topic of a plan in a line, and who else has a part in it. */
export interface PlanLine extends PlanEntry {
  readonly others: readonly GroupLink[];
}

/** The topics of a plan whose time and bodies stand in a bracket behind them. */
export function planLines(page: Page): PlanLine[] {
  return page.clean.blocks.flatMap((block) => lineOf(page, block));
}

function lineOf(page: Page, block: Block): PlanLine[] {
  const found = LINE.exec(blockText(page, block))?.groups;
  if (found === undefined) return [];
  const at = (part: string, from = block.start): Span => {
    const start = page.clean.folded.indexOf(part, from);
    return { start, end: start + part.length };
  };
  const written = at(found['topic'] ?? '');
  const topic = FORM.exec(found['topic'] ?? '')?.groups?.['topic'];
  const named = topic === undefined ? written : at(topic, written.start);
  const theme = themeMention(page.clean, tidyTheme(page.clean.folded, named), 'title', PLAN_ENTRY);
  if (!isMention(theme)) return [];
  const parts = Array.from((found['who'] ?? '').matchAll(PART), ([part]) => partOf(page, at(part, written.end)));
  const hosts = parts.flatMap(({ groups, relation }) => (relation === null ? groups : []));
  const others = parts.flatMap(({ groups, relation }) => (
    relation === null ? [] : groups.map((group): GroupLink => ({ person: null, group, relation, quote: group }))));
  return [{ start: block.start, end: block.end, theme, hosts, others }];
}

function partOf(page: Page, span: Span): { readonly groups: readonly GroupMention[]; readonly relation: 'partner' | 'present' | null } {
  const words = page.clean.folded.slice(span.start, span.end);
  const groups = groupsIn(page, { start: span.start, end: span.end - (ROLE.exec(words)?.[0].length ?? 0) });
  return { groups, relation: PARTNERS.test(words) ? 'partner' : GUESTS.test(words) ? 'present' : null };
}
