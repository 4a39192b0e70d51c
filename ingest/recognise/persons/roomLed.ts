import { anyOf } from '../../pattern';
import type { GroupLink, GroupMention, PersonMention, Span } from '../../types';
import { matchSpans, spanIndexAt, within, type Page } from '../page';
import { listedAfter } from './afterTitle';
import { namingFrame, type FrameRule, person } from './frame';
import { listedBeforeVerb } from './listedBeforeVerb';
import { nameAfter } from './names';

const NAME = 'person.roomLed';
const POST = '副?(?:组长|站长|室长|主任|召集人|负责人|领衔(?:人|委员))';
const ROOM = '(?:工作[室站]|小组|联络[站组])';
/** Counted or called delegates right before the verb: 三位委员|参与. */
const DELEGATES = '(?:等?(?:[两二三四五六七八九十\\d]{1,2}[位名])?(?:政协)?委员)?';
/** Whoever stands before these words leads the room. */
const LEADS = anyOf([
  // A委员领衔，A、B两位委员牵头组建
  new RegExp(`${DELEGATES}(?:共同|联合|负责)?(?:领衔(?!人|委员)|牵头(?:组建|成立|创建|发起|负责)?了?(?=[，。；的“])|(?:牵头|发起)(?:组建|成立|创建|设立)了?)`),
  // A任组长，B、C任副组长; 以A为主任
  new RegExp(`${DELEGATES}(?:担任|任|为|是)${POST}(?=[，。；、和]|$)`),
  // A是“护苗”委员工作室的发起人
  new RegExp(`(?:现?担任|[现是]任?)(?=[“\\u3400-\\u9fff][^，。；]{2,24}${ROOM}的?(?:${POST}|发起人)(?:[，。；、]|$))`),
], 'g');
/** Whoever stands before these is one of its members. */
const JOINS = anyOf([
  // B、C三位委员共同参与; B加入其中
  new RegExp(`${DELEGATES}(?:共同|一起)?(?:参与(?:其中|工作)?|加入其中)(?=[，。；]|$)`),
  // B、C为组员
  new RegExp(`${DELEGATES}(?:担任|任|为|是)(?:工作[室站]|小组)?的?(?:成员|组员|驻[室站]委员)(?=[，。；]|$)`),
], 'g');
/** 成员有B、C; 驻室委员B、C: whoever stands behind these. */
const MEMBERS = /(?:成员|组员|驻[室站]委员)(?:分别)?(?:有|包括|包含|为|是)?(?=[\u3400-\u9fff])/g;
/** ，副站长B; 主任A、副主任B, of whom offices have more than rooms have */
const DEPUTY = /(?<=[，、])副(?:组长|站长|室长|召集人|主任(?<=[^副]主任[\u3400-\u9fff·]{2,4}[，、]副主任))(?=[\u3400-\u9fff])/g;

/** Who leads a room or a group of delegates, and who else is in it, as a sentence tells: 工作室由A领衔，B、C参与. */
export const roomLed: FrameRule = {
  name: NAME,
  example: '“护苗”委员工作室由区政协委员沈若兰领衔，何嘉宁、陆鸣远两位委员共同参与。东湖街道委员小组由于鸣任组长，成员有周岚、杜若宁。',
  finds: ['沈若兰', '于鸣', '何嘉宁', '陆鸣远', '周岚', '杜若宁'],
  counterExample: '调研组由市政协副主席沈若兰任组长，何嘉宁参与。区政协委员工作室由区财政局牵头。',
  find: (page) => seatsIn(page).map(({ name }) => namingFrame(person(page.clean.text, name, NAME))),
};

/** How those whom such sentences name stand to the room, however else they were found. */
export function roomLinks(page: Page, persons: readonly PersonMention[]): GroupLink[] {
  const known = new Map(persons.map((one) => [one.start, one]));
  return seatsIn(page).flatMap(({ name, group, relation }) => {
    const who = known.get(name.start);
    return who === undefined ? [] : [{ person: who, group, relation, quote: { ...name, rule: NAME } }];
  });
}

interface Seat extends Pick<GroupLink, 'group' | 'relation'> {
  readonly name: Span;
}

function seatsIn(page: Page): Seat[] {
  return page.groups.some(isRoom) ? [
    ...named(page, LEADS, 'convener', ({ start }) => listedBeforeVerb(page, start)),
    ...named(page, DEPUTY, 'convener', ({ end }) => listBehind(page, end)),
    ...named(page, JOINS, 'member', ({ start }) => listedBeforeVerb(page, start)),
    ...named(page, MEMBERS, 'member', ({ end }) => listBehind(page, end)),
  ] : [];
}

function named(page: Page, pattern: RegExp, relation: 'convener' | 'member', namesOf: (found: Span) => readonly Span[]): Seat[] {
  return matchSpans(page.clean.folded, pattern).flatMap((found) => {
    const group = roomTold(page, found);
    return group === null ? [] : namesOf(found).map(({ start, end }) => ({ name: { start, end }, group, relation }));
  });
}

function listBehind(page: Page, at: number): readonly Span[] {
  const { folded } = page.clean;
  const limit = page.sentences[spanIndexAt(page.sentences, at)]?.end ?? at;
  const first = nameAfter(folded, at, limit);
  return first === null ? [] : [first, ...listedAfter(folded, first.end, limit)];
}

/** 领衔的|“护苗”委员工作室 */
const BEHIND_WITHIN = 1;
/** 工作室由…, 小组以…: the one that was named last. */
const BARE = /(?:^|[，；“”])(?:该|本)?(?:委员)?(?:界别)?(?:工作[室站]|小组|联络[站组])(?:目前|现|共|还)?(?:由|以|有|设|的)/;
const FAR = 400;

/** The room that a sentence is about: named in it before the words, right behind them, or called so in short. */
function roomTold(page: Page, { start, end }: Span): GroupMention | null {
  const sentence = page.sentences[spanIndexAt(page.sentences, start)];
  if (sentence === undefined) return null;
  const rooms = within(page.groups, sentence).filter(isRoom);
  const here = rooms.findLast((room) => room.end <= start) ?? rooms.find((room) => room.start >= end && room.start - end <= BEHIND_WITHIN);
  if (here !== undefined || !BARE.test(page.clean.folded.slice(sentence.start, start))) return here ?? null;
  return within(page.groups, { start: Math.max(0, start - FAR), end: start }).findLast(isRoom) ?? null;
}

function isRoom({ rule, kind, name }: GroupMention): boolean {
  return rule === 'group.workroom' || /工作[室站]$/.test(name) || (kind === 'committee_group' && rule.startsWith('group.delegate_group') && !/工委|工作委员会|联络委|党组/.test(name));
}
