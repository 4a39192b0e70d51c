import type { GroupMention } from '../../types';
import { blockAt, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { personWords } from '../../../schema/vocabulary/personWords';
import { nameAfter } from './names';
import { quoteEnd, speechTail } from './speech';

const NAME = 'person.headSuggests';
const HEAD = /(?:常务|执行|专职|驻会)?副?(?:主席|主委|主任委员|会长)/y;
const SUGGESTS = /(?:建议|提议|呼吁|提出|认为)[，：]?$/;
/** 市政协副主席、民建市委主委X: quoted in that other office. */
const CHAIR = /政协[^，。；\n]{0,6}主席[、，兼]{0,2}$/;
const CHAIR_WITHIN = 14;

/** 民建市委副主委X建议，…: the head of a party who suggests something speaks for it. */
export const headSuggests: FrameRule = {
  name: NAME,
  example: '民建云泽市委会专职副主委何嘉宁建议，健全托育服务体系。',
  finds: ['民建云泽市委会专职副主委何嘉宁建议'],
  counterExample: '市政协副主席、民建云泽市委会主委何嘉宁认为，工作有成效。民建云泽市委会主委何嘉宁出席会议。',
  find: (page) => page.groups.filter(isParty).flatMap((group) => frameOf(page, group)),
};

function isParty({ kind, name }: GroupMention): boolean {
  return kind === 'party' && !/^中[共国]共/.test(name);
}

function frameOf(page: Page, group: GroupMention): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const block = blockAt(page, group.start);
  HEAD.lastIndex = group.end;
  if (block === null || HEAD.exec(folded) === null) return [];
  if (CHAIR.test(folded.slice(Math.max(block.start, group.start - CHAIR_WITHIN), group.start))) return [];
  const name = nameAfter(folded, behindPosts(folded, HEAD.lastIndex), block.end);
  if (name === null) return [];
  const tail = speechTail(folded, name.end);
  if (!tail.speaks || !SUGGESTS.test(folded.slice(name.end, tail.end))) return [];
  return [{
    start: group.start, end: Math.min(block.end, quoteEnd(folded, tail.end)), rule: NAME, persons: [person(text, name, NAME)],
    links: [{ group, relation: 'on_behalf_of' }], act: 'speech', speaks: true, body: tail.end, title: tail.title,
  }];
}

const LONGEST_POST = 20;
const OTHER_POST = /^、[^，。；：、\n]{2,20}/;

/** 副主委、市农科院研究员|X: behind another post of theirs, where one stands. */
function behindPosts(folded: string, at: number): number {
  const behind = OTHER_POST.exec(folded.slice(at, at + LONGEST_POST))?.[0] ?? '';
  const ends = personWords().posts.filter((post) => behind.includes(post)).map((post) => behind.indexOf(post) + post.length);
  return at + Math.max(0, ...ends);
}
