import type { GroupMention } from '../../types';
import { blockAt, matchSpans, within, type Page } from '../page';
import { nameBehindPosts } from './afterTitle';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { nameAfter } from './names';
import { quoteEnd, speechTail } from './speech';

const NAME = 'person.convener';
const POST = /(?:第一|副)?召集人(?=[、，\u3400-\u9fff])/g;
const GROUP_ENDS_WITHIN = 30;
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
  return [{
    start: group.start, end: tail.speaks ? Math.min(block.end, quoteEnd(folded, tail.end)) : name.end, rule: NAME,
    persons: [person(text, name, NAME)], links: [{ group, relation: 'convener' }],
    act: tail.speaks ? 'speech' : null, speaks: tail.speaks, body: tail.end, title: tail.title,
  }];
}

/** The sector or group of delegates that is named right before. */
function groupBefore(page: Page, end: number): GroupMention | null {
  const before = within(page.groups, { start: Math.max(0, end - GROUP_ENDS_WITHIN), end });
  return before.findLast((group) => CONVENED.has(group.kind) && /^(?:界?别)?$/.test(page.clean.folded.slice(group.end, end))) ?? null;
}
