import type { Block, GroupLink, GroupMention, Span } from '../../types';
import { valuesWith, type Entry } from '../entries';
import { groupOfHeading } from '../entries/group';
import { parseGroupPhrase } from '../groups';
import { blockText, type Page } from '../page';
import { isMention, themeMention } from './mention';
import { groupsIn, PLAN_ENTRY, type PlanEntry } from './planHosts';
import { calledFor } from './calledFor';
import { planLines } from './planLines';
import { planOutline } from './planOutline';
import { tidyTheme } from './tidy';

/** 时间安排：7月: only what is planned has it. */
const WHEN = /(?:^|[^\u3400-\u9fff])(?:协商|活动|调研|视察|召开|完成)?(?:时间|时限)(?:安排)?：/;
const HOSTS = /(?:^|[^\u3400-\u9fff])(?:承办|责任|牵头|主办|负责)(?:部门|单位|委室|专委会|界别组?|党派)：[ ]?([^。；：\n]{2,60}?)(?=[。；\n]|[， ][^， ：]{2,8}：|$)/;
const NUMBER = '^[ ]?(?:[\\d一二三四五六七八九十]{1,3}[、.．]|（[\\d一二三四五六七八九十]{1,3}）|(?:课题|议题|专题)[\\d一二三四五六七八九十]{1,3}[：、])[ ]?';
/** 二、围绕“…”开展常委会协商 */
const HEADED = new RegExp(`(?:${NUMBER})?围绕“?(?<topic>[^。；：\\n]{4,70}?)”?(?:开展|进行|召开)[^。；：\\n]{0,16}(?:协商|调研|监督|视察|议政|座谈)`);
/** 1. 降低企业成本，吸引投资创业 */
const NUMBERED = new RegExp(`${NUMBER}(?<topic>[^。；：\\n]{6,60})$`);
/** So many lines belong to one topic. */
const LINES = 8;

/** The topics of a plan: each with the time and the special committee in the lines under it. */
export function planEntries(page: Page): PlanEntry[] {
  const { blocks } = page.clean;
  const topics = blocks.flatMap((block, index) => {
    const topic = topicIn(page, block);
    return topic === null ? [] : [{ topic, index }];
  });
  const told = topics.flatMap(({ topic, index }, i) => {
    const next = Math.min(topics[i + 1]?.index ?? blocks.length, index + 1 + LINES);
    return entryOf(page, topic, blocks.slice(index + 1, next));
  });
  const called = calledFor(page);
  const isCalled = (entry: Span) => called.some((one) => one.start < entry.end && entry.start < one.end);
  const listed = [...called, ...told.filter((entry) => !isCalled(entry))];
  const known = [...listed, ...planLines(page), ...page.entries.flatMap((entry) => rowEntry(page, entry))];
  return [...known, ...planOutline(page).filter((entry) => !known.some((one) => one.start < entry.end && entry.start < one.end))];
}

/** A row of a table of plans: its topic and who holds it, its time and whose it is, or a group with its head and what it works on. */
function rowEntry(page: Page, entry: Entry): PlanEntry[] {
  const isLed = valuesWith(entry, 'leader').length > 0;
  const topic = valuesWith(entry, 'topic').find(({ roles }) => !isLed || !roles.includes('group'));
  const isTimed = valuesWith(entry, 'when').length > 0;
  const named = [...valuesWith(entry, 'host'), ...(isTimed ? valuesWith(entry, 'handler') : [])].filter(isFirstOfItsPlace);
  const owners = named.length > 0 ? named : valuesWith(entry, 'group').filter((value) => !value.roles.includes('topic'));
  const headed = isLed && owners.length === 0 ? groupOfHeading(page, entry.heading) : null;
  const hosts = headed === null ? owners.flatMap((value) => groupsIn(page, value)) : [headed];
  const isPaper = valuesWith(entry, 'proposer').length > 0;
  const isPlan = !isPaper && (named.length > 0 || isTimed || isLed);
  if (topic === undefined || hosts.length === 0 || !isPlan) return [];
  const theme = themeMention(page.clean, tidyTheme(page.clean.folded, topic), 'title', PLAN_ENTRY);
  return isMention(theme) ? [{ start: topic.start, end: topic.end, theme, hosts }] : [];
}

/** 主办单位 is whose plan it is, and who handles a paper: one value. */
function isFirstOfItsPlace({ start }: Span, i: number, all: readonly Span[]): boolean {
  return all.findIndex((one) => one.start === start) === i;
}

/** Who else has a part in what is planned: whom the rows of a table ask to take part, or whom a line names behind its hosts. */
export function planGuests(page: Page): GroupLink[] {
  const invited = page.entries.filter((entry) => valuesWith(entry, 'topic').length > 0).flatMap((entry) => valuesWith(entry, 'guest'))
    .flatMap((value) => parseGroupPhrase(page.clean, value))
    .map((group): GroupLink => ({ person: null, group, relation: 'present', quote: group }));
  return [...invited, ...planLines(page).flatMap(({ others }) => others)];
}

function topicIn(page: Page, block: Block): Span | null {
  const words = blockText(page, block);
  const topic = (HEADED.exec(words) ?? NUMBERED.exec(words))?.groups?.['topic'];
  if (topic === undefined) return null;
  const start = block.start + words.indexOf(topic);
  return { start, end: start + topic.length };
}

function entryOf(page: Page, topic: Span, lines: readonly Block[]): PlanEntry[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || !lines.some((line) => WHEN.test(blockText(page, line)))) return [];
  const hosts = lines.flatMap((line) => hostsIn(page, line));
  const theme = themeMention(page.clean, tidyTheme(page.clean.folded, topic), 'title', PLAN_ENTRY);
  return hosts.length === 0 || !isMention(theme) ? [] : [{ start: topic.start, end: last.end, theme, hosts }];
}

/** 农环委 is named by its short form: a special committee of the committee whose plan it is. */
function hostsIn(page: Page, line: Block): GroupMention[] {
  const words = blockText(page, line);
  const found = HOSTS.exec(words);
  const value = found?.[1];
  if (found === null || value === undefined) return [];
  const start = line.start + found.index + found[0].lastIndexOf(value);
  return groupsIn(page, { start, end: start + value.length });
}
