import type { Span, ThemeMention } from '../../types';
import { blockText, type Page } from '../page';
import { isMention, themeMention } from './mention';
import { tidyTheme } from './tidy';

export const HEADLINE = 'theme.headline';
/** Whoever 强调 on a tour is a leader; in a consultation it is what was consulted about. */
const AT_WORK = '[^，。：；\\n]{0,40}(?:(?:协商|调研|视察|考察|座谈|监督|督办|恳谈)[^，。：；\\n]{0,8}[时上]?提出|(?:协商|界别|提案|监督)[^，。：；\\n]{0,8}[时上]?(?:强调|指出))';
/** 某主席在界别协商会上提出: the line above the headline. */
const LEADS = new RegExp(`^${AT_WORK}：?$`);
/** The same and the headline in one line. */
const WITH_LEAD = new RegExp(`^[-·•● ]*${AT_WORK}[ ：]+(?=[^。\\n]{6,60}$)`);
/** 港区全国政协委员：支持…; 两会｜政协委员：…: what delegates say all together. */
const OF_DELEGATES = /^(?:[^：\n]{0,16}[|｜丨] ?)?[^：，。\n]{0,14}(?:政协|[港澳]区?)委员(?:们|回应|热议|声音|建言)?：(?=[^。\n]{6,60}$)/;
/** 某市政协：共筑团结纽带. */
const OF_COMMITTEE = /^[^：，。\n]{2,16}政协：(?=[^。：“\n]{4,30}$)/;
/** 街道开展协商活动 共议老旧小区改造: what all talked about. */
const TOGETHER = /^[^。：；\n]{0,60}(?:政协|委员|协商)[^。：；\n]{0,40}?(?:共议|共话)(?!国是)(?=[^，。：；\n]{4,30}$)/;
/** 委员会客厅开讲：怎样留住年轻人, 政协委员协商议事：破解停车难: what a consultation is headed by. */
const OPENED = /^[^。：；\n]{2,40}(?:协商(?:议事)?(?:会|活动)?|议事[厅会室]|会客厅|圆桌会|面对面|小组(?:会议?|讨论))”?(?:开讲|开聊|开议|开门)?：(?=[^，。：；\n]{4,30}$)/;
/** 民建中央提案关注民营经济: what the proposals of a body are about. */
const OF_PAPERS = /^[^。：；，\n]{2,14}(?:中央|省委会?|市委会?|区委会?|县委会?|工商联|妇联|总工会|共青团|科协|侨联|台联)(?:今年)?(?:集体|团体|重点)?提案(?:关注|聚焦|建言)(?=[^，。：；\n]{4,30}$)/;
/** No sentence, no list of links. */
const TITLE = /^[^。：；\n]{6,60}$/;
const FIRST_BLOCKS = 14;

/** What the headline of a report says that a committee's work, or its delegates all together, asked for. */
export function headlineThemes(page: Page): ThemeMention[] {
  const blocks = page.clean.blocks.slice(0, FIRST_BLOCKS);
  return blocks.flatMap((block, i) => {
    const words = blockText(page, block);
    const lead = [WITH_LEAD, OF_DELEGATES, OF_COMMITTEE, TOGETHER, OPENED, OF_PAPERS]
      .flatMap((pattern) => pattern.exec(words)?.[0].length ?? []).at(0);
    if (lead !== undefined) return titleOf(page, { start: block.start + lead, end: block.end });
    const next = blocks[i + 1];
    return next !== undefined && LEADS.test(words) && TITLE.test(blockText(page, next)) ? titleOf(page, next) : [];
  });
}

/** 为发展献计 为民生发声: what delegates are there for, whatever it is about. */
const MOTTO = /^(?:为[^，。 ]{1,6}(?:献计|献策|发声|代言|建言|履职|担当)(?:献策|出力|尽责)?[，、 ]?){1,3}$/;

function titleOf(page: Page, span: Span): ThemeMention[] {
  if (MOTTO.test(page.clean.folded.slice(span.start, span.end))) return [];
  const title = themeMention(page.clean, tidyTheme(page.clean.folded, span), 'title', HEADLINE);
  return isMention(title) ? [title] : [];
}
