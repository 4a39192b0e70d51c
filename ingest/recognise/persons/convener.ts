import type { GroupMention, Span } from '../../types';
import { items } from '../../segment/sentences';
import { blockAt, matchSpans, within, type Page } from '../page';
import { listedAfter, nameBehindPosts } from './afterTitle';
import { type FrameLink, type FrameRule, type SpeakerFrame, person } from './frame';
import { nameAfter } from './names';
import { quoteEnd, speechTail } from './speech';

const NAME = 'person.convener';
const POST = /(?:(?:第一|副)?召集人|领衔(?:委员|人)|发起人|(?<=工作[室站])(?:主任|负责人|站长))(?=[、，\u3400-\u9fff])/g;
const GROUP_ENDS_WITHIN = 30;
const OF_COMMITTEE = /^[^、]{0,8}政协/;
const CONVENED: ReadonlySet<string> = new Set(['sector', 'committee_group']);
/** Other posts may stand between this one and the name; so far. */
const POSTS_WITHIN = 40;

/** 教育界召集人X, 经济界别副召集人、某局副局长X: who convenes a sector or a group of delegates is one of them. */
export const convener: FrameRule = {
  name: NAME,
  example: '云泽市政协教育界别召集人、云泽一中校长何嘉宁介绍，界别组织了三次调研。',
  finds: ['云泽市政协教育界别召集人、云泽一中校长何嘉宁介绍'],
  counterExample: '各界别召集人参加会议，活动召集人何嘉宁介绍情况。',
  find: (page) => matchSpans(page.clean.folded, POST).flatMap(({ start, end }) => frameAt(page, start, end)),
};

function frameAt(page: Page, start: number, end: number): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const block = blockAt(page, start);
  const group = block === null ? null : groupBefore(page, start);
  if (block === null || group === null) return [];
  const limit = Math.min(block.end, end + POSTS_WITHIN);
  const name = nameAfter(folded, end, limit) ?? nameBehindPosts(folded, end, limit);
  if (name === null) return [];
  const tail = speechTail(folded, name.end + (folded.startsWith('委员', name.end) ? '委员'.length : 0));
  const persons = [name, ...listedAfter(folded, name.end, block.end)].map((one) => person(text, one, NAME));
  return [{
    start: group.start, end: tail.speaks ? Math.min(block.end, quoteEnd(folded, tail.end)) : name.end, rule: NAME,
    persons, links: convened(page, group, persons),
    act: tail.speaks ? 'speech' : null, speaks: tail.speaks, body: tail.end, title: tail.title,
  }];
}

/** 工会、青联、妇联界别召集人A、B、C: as many sectors as names are theirs in order. */
function convened(page: Page, group: GroupMention, persons: SpeakerFrame['persons']): FrameLink[] {
  const parts = items(page.clean.folded, { start: group.start + (OF_COMMITTEE.exec(group.name)?.[0].length ?? 0), end: group.end });
  if (persons.length === 1 || parts.length !== persons.length) return [{ group, relation: 'convener' }];
  const groupOf = (part: Span) => ({ ...group, ...part, name: page.clean.text.slice(part.start, part.end) });
  return parts.map((part, i) => ({ group: groupOf(part), relation: 'convener', person: persons[i] }));
}

/** The sector or group of delegates that is named right before. */
function groupBefore(page: Page, end: number): GroupMention | null {
  const before = within(page.groups, { start: Math.max(0, end - GROUP_ENDS_WITHIN), end });
  const named = before.findLast((group) => (CONVENED.has(group.kind) || isRoom(group))
    && /^(?:界?别)?的?$/.test(page.clean.folded.slice(group.end, end)));
  const isOfLast = /(?:^|[，。；：\n”])该?(?:委员)?工作[室站]$/.test(page.clean.folded.slice(Math.max(0, end - 7), end))
    || (/[，。；”\n]$/.test(page.clean.folded.slice(Math.max(0, end - 1), end)) && page.clean.folded.startsWith('领衔委员', end));
  if (named !== undefined || !isOfLast) return named ?? null;
  return page.groups.findLast((group) => isRoom(group) && group.end < end) ?? null;
}

/** 工作室主任何立 is the head of the room that was named before. */
function isRoom(group: GroupMention): boolean {
  return group.rule === 'group.workroom' || /工作[室站]$/.test(group.name);
}
