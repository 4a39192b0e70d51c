import { between, justBefore, type SentenceWithPersons } from './link';
import type { GroupLink, GroupMention, PersonMention } from '../../types';
import { blockAt, type Page } from '../page';
import type { Rule } from '../../rule';

const NAME = 'link.membership';

/** What may stand between a sector and the name of its delegate: 教育界的X, 民进界委员X. */
const TO_NAME = /^(?:界别?)?的?(?:[全省市区县州][国省市区县州]?)?(?:政协)?(?:[\u3400-\u9fff]{0,2}(?:委员|常委))?$/;

/** 我是来自G的政协委员, 作为G界的一名委员, 作为G的一员. */
const OF_ONESELF = /(?:我是|我来自|作为|身为|(?:我是|我来自|作为|身为)[^。；：]{2,16}(?:[，又也更还]是|[和及]))(?:一[名位])?(?:来自)?“?$/;
/** 大家表示，作为|教育界委员: nobody's alone. */
const OF_ALL = /(?:大家|委员们|[他她]们)[^。；“]{0,10}作为(?:一[名位])?$/;
const AS_DELEGATE = /^”?(?:界别?)?的?(?:一[名位])?(?:政协)?(?:委员(?!会)|一员|一分子)|^[党会盟社]员(?=[，。；和及的]|”)/;
/** 我来自|科技界，… */
const COMES_FROM = /我来自$/;
/** 作为G界别的市政协委员，…何立表示 */
const SEATED_AS = /^(?:界别?)?的?(?:[省市区县州]|全国)?(?:政协)?(?:委员|常委|[党会盟社成]员)[，的]/;
/** 来自某界别的|委员，某局局长何立; 的省政协常委、某会会长陆鸣 */
const FELLOW = /(?:同为|同是|同样是|同样来自|同在)$/;
const OF_GROUP = /^(?:界别?)?的(?:[^，。；、]{0,6}政协)?(?:委员|常委)[，、]/;
const POSTS_WITHIN = 60;
const LONGEST_SAID = 300;
const NAMED_WITHIN = 40;

type Named = Pick<SentenceWithPersons, 'page' | 'sentence' | 'persons' | 'byName'>;

/** 他所在的G界别; 来自G的X委员; G界的X委员; X（G界）; 作为G界委员，他…: the text itself says who belongs where. */
export const membership: Rule<SentenceWithPersons, GroupLink> = {
  name: NAME,
  example: '来自民建云泽市委会的陆鸣委员建议，完善托育服务。同为教育界委员的何嘉宁委员说：“我是一名民进会员，更要建言。”',
  finds: ['民建云泽市委会', '教育界', '民进'],
  counterExample: '陆鸣委员走访了民建云泽市委会。大家表示，作为教育界委员感到自豪。',
  find: ({ page, sentence, groups, persons, byName }) => groups.filter(isNoEmployer).flatMap((group) => {
    const person = memberOf({ page, sentence, persons, byName }, group);
    const quote = { start: group.start, end: group.end, rule: NAME };
    const named = { page, sentence, persons };
    const listed = [...listedAs(page, persons, group), ...countedAs(named, group), ...inBracket(named, group)];
    const members = person === undefined ? listed : withListed(page, persons, person, group);
    return members.map((member) => ({ person: member, group, relation: 'member' as const, quote }));
  }),
};

/** G界委员A、B、C: they stand behind it in a list. */
export function withListed(page: Page, persons: readonly PersonMention[], first: PersonMention, group: GroupMention): PersonMention[] {
  const members = [first];
  if (first.start < group.end) return members;
  for (const next of persons.filter((one) => one.start >= first.end)) {
    if (!/^[、和与及]$/.test(between(page, (members.at(-1) as PersonMention).end, next.start))) break;
    members.push(next);
  }
  return members;
}

/** 陆鸣、某局局长何立为教育界委员: they stand before it in a list, each with a post. */
function listedAs(page: Page, persons: readonly PersonMention[], group: GroupMention): PersonMention[] {
  if (!/^(?:界别?)?(?:政协)?(?:委员|常委)(?!会)/.test(between(page, group.end, group.end + 6))) return [];
  const members: PersonMention[] = [];
  for (const one of persons.filter((person) => person.end < group.start).reverse()) {
    const behind = between(page, one.end, members[0]?.start ?? group.start);
    if (!(members.length === 0 ? /^(?:分别)?为$/ : /^[、和][^，。；：、]{0,16}$/).test(behind)) break;
    members.unshift(one);
  }
  return members;
}

function memberOf({ page, sentence, persons, byName }: Named, group: GroupMention): PersonMention | undefined {
  const before = justBefore(page, sentence, group.start);
  const next = persons.find((p) => p.start >= group.end && p.start - group.end <= 12);
  if (/所在的?$/.test(before)) return persons.at(-1);
  if (/作为(?:[^，。；：]{0,10}的)?$/.test(before) && SEATED_AS.test(between(page, group.end, group.end + 10))) {
    return persons.find((p) => p.start >= group.end) ?? persons.at(-1);
  }
  if (OF_ALL.test(before)) return undefined;
  const isOneself = OF_ONESELF.test(before) && AS_DELEGATE.test(between(page, group.end, group.end + 12));
  if (isOneself || (COMES_FROM.test(before) && /^界?别?[，。]/.test(between(page, group.end, group.end + 3)))) return whoSays(page, group, persons, byName);
  if (FELLOW.test(before) && next !== undefined && /^(?:界别?)?(?:政协)?(?:委员|常委)的$/.test(between(page, group.end, next.start))) return next;
  if (/来自$/.test(before) && OF_GROUP.test(between(page, group.end, group.end + 16))) {
    return persons.find((p) => p.start >= group.end && p.start - group.end <= POSTS_WITHIN);
  }
  if (/(?:来自|作为)$/.test(before)) return next;
  const belongsTo = /(?:属于|加入|是)$/.test(before) || (group.kind === 'sector' && /[一就都]?直?在$/.test(before));
  if (isChosenFrom(page, group, next)) return next;
  if (belongsTo && isMember(page, group)) return persons.filter((p) => p.start >= sentence.start && p.end <= group.start).at(-1);
  const isSector = group.kind === 'sector' || page.clean.folded.startsWith('界', group.end);
  if (!isSector) return undefined;
  if (next !== undefined && TO_NAME.test(between(page, group.end, next.start))) return next;
  return onCard(page, group, persons)
    ?? persons.find((p) => between(page, p.end, group.start) === '（' && page.clean.folded[group.end] === '）');
}

const LONGEST_CARD = 80;

/** 何立 市政协委员、某校教师 |教育界: a card in one line, from the name to the sector. */
function onCard(page: Page, group: GroupMention, persons: readonly PersonMention[]): PersonMention | undefined {
  const card = blockAt(page, group.start);
  if (card === null || card.end - card.start > LONGEST_CARD || !/^(?:界别?)?$/.test(between(page, group.end, card.end))) return undefined;
  const isCard = / [^ ，。；：]{2,40}(?:委员|常委)[^ 。；：]{0,40} $/.test(between(page, card.start, group.start));
  return isCard ? persons.find((one) => one.start === card.start) : undefined;
}

/** How those are named whom a notice lists. */
const CHOSEN: ReadonlySet<string> = new Set(['person.appointed', 'person.became', 'person.elected', 'person.added']);

/** 民革云泽区总支部|何立、陆鸣当选…: the party stands right before those who were chosen from it. */
function isChosenFrom(page: Page, group: GroupMention, next: PersonMention | undefined): boolean {
  return group.kind === 'party' && next !== undefined && CHOSEN.has(next.rule) && /^的?(?:[党会盟社]员)?$/.test(between(page, group.end, next.start));
}

/** 何立、陆鸣等12名|民革|党员: whose members those are who stand before it in a list. */
const COUNTED = /等\d{1,3}[人名位]$/;
/** 其中何立和陆鸣2位来自|民进界别 */
const COUNTED_FROM = /其中[^，。；]{3,40}[\d两二三四五六七八九十][人名位](?:均|都)?来自$/;

type Listed = Pick<SentenceWithPersons, 'page' | 'sentence' | 'persons'>;

function countedAs({ page, sentence, persons }: Listed, group: GroupMention): PersonMention[] {
  const before = justBefore(page, sentence, group.start);
  const isCounted = COUNTED_FROM.test(before) || (COUNTED.test(before) && /^[党会盟社]员/.test(between(page, group.end, group.end + 2)));
  if (!isCounted) return [];
  const members: PersonMention[] = [];
  for (const one of persons.filter(({ end }) => end < group.start).reverse()) {
    const behind = between(page, one.end, members[0]?.start ?? group.start);
    if (!(members.length === 0 ? /^(?:（[^）]{1,16}）)?(?:等\d{1,3}[人名位]|[\d两二三四五六七八九十][人名位](?:均|都)?来自)$/ : /^[、，和]$/).test(behind)) break;
    members.unshift(one);
  }
  return members;
}

/** 来自|民革云泽区委|的14名区政协委员（何立、陆鸣）: all in the bracket. */
function inBracket({ page, sentence, persons }: Listed, group: GroupMention): PersonMention[] {
  if (!/来自$/.test(justBefore(page, sentence, group.start))) return [];
  return persons.filter(({ rule, start }) => rule === 'person.membersAre' && start > group.end);
}

/** X委员属于G; X委员是G的一分子. */
function isMember(page: Page, group: GroupMention): boolean {
  return /^(?:[，。；]|的?(?:一分子|一员|成员|组员|组长|副组长|召集人))/.test(between(page, group.end, group.end + 8));
}

/** “我是来自工商联界别的政协委员，…”X说: who speaks of himself is named right behind what he says, or before it. */
function whoSays(page: Page, group: GroupMention, persons: readonly PersonMention[], byName: Named['byName']): PersonMention | undefined {
  const { folded } = page.clean;
  const said = folded.slice(group.end, group.end + LONGEST_SAID);
  const before = folded.slice(Math.max(0, group.start - LONGEST_SAID), group.start);
  const isSaid = before.lastIndexOf('“') > before.lastIndexOf('”') && said.includes('”');
  const behind = isSaid ? firstNamed(said.slice(said.indexOf('”') + 1, said.indexOf('”') + 1 + NAMED_WITHIN), byName) : undefined;
  return behind ?? persons.at(-1);
}

const NAME_LENGTHS = [4, 3, 2];

/** The first delegate of the page whose name stands in some words. */
function firstNamed(words: string, byName: Named['byName']): PersonMention | undefined {
  for (let at = 0; at < words.length; at++) {
    const length = NAME_LENGTHS.find((one) => byName.has(words.slice(at, at + one)));
    if (length !== undefined) return byName.get(words.slice(at, at + length));
  }
  return undefined;
}

/** 来自某公司的X委员: where somebody works is no group of theirs. */
function isNoEmployer(group: GroupMention): boolean {
  return group.kind !== 'government' && group.kind !== 'other';
}
