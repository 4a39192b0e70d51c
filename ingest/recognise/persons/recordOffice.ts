import type { GroupMention, Span } from '../../types';
import { valuesHolding, valuesWith, type Entry } from '../entries';
import { parseGroupPhrase } from '../groups';
import type { Page } from '../page';
import { namingFrame, type FrameRule, type SpeakerFrame, person } from './frame';
import { nameList } from './nameList';

const NAME = 'person.recordOffice';
/** 经济委员会 | 副主任, 政协第三届云泽市委员会 | 主席, 提案委员会主任 */
const POST = /^(?:(?<body>[^，。；]{4,40}委员会)(?:的)?)?(?:常务|专职)?(?:副?主席|副?主任|副?秘书长|常务委员|常委)$/;
/** 提案委员会: in such a list one of the committee's own, whatever it is called. */
const SPECIAL = /^(?![^，。；]{0,20}(?:人大|党委|纪律|居民|村民|管理))[^，。；]{2,24}委员会$/;
const OF_COMMITTEE: ReadonlySet<string> = new Set(['group.committee', 'group.special_committee']);

/** An entry for one who holds an office of a committee: the name, the body and the post in columns of their own. */
export const recordOffice: FrameRule = {
  name: NAME,
  example: '云泽市政协任职名单\n\n姓名\t机构\t职务\n陆鸣\t提案委员会\t主任\n何嘉宁\t经济委员会\t副主任\n',
  finds: ['陆鸣', '何嘉宁'],
  counterExample: '云泽市政协机关值班表\n\n姓名\t机构\t职务\n陆鸣\t提案处\t处长\n何嘉宁\t经济处\t副处长\n',
  find: (page) => page.entries.flatMap((entry) => framesOf(page, entry)),
};

function framesOf(page: Page, entry: Entry): SpeakerFrame[] {
  const named = [...valuesWith(entry, 'name'), ...valuesHolding(entry, 'names')].flatMap((value) => nameList(page.clean.folded, value));
  const body = named.length === 1 ? bodyOf(page, entry) : null;
  if (body === null) return [];
  return named.map((name) => namingFrame(person(page.clean.text, name, NAME), { group: body, relation: 'office_holder' }));
}

/** The committee whose office the entry tells: beside the post, or named with it. */
function bodyOf(page: Page, { values }: Entry): GroupMention | null {
  const post = values.map((value) => ({ value, found: POST.exec(page.clean.folded.slice(value.start, value.end)) }))
    .find(({ found }) => found !== null);
  if (post === undefined) return null;
  const withPost = post.found?.groups?.['body'];
  const places = withPost === undefined ? values : [{ start: post.value.start, end: post.value.start + withPost.length }];
  return places.map((place) => committeeIn(page, place)).find((group) => group !== null) ?? null;
}

function committeeIn(page: Page, { start, end }: Span): GroupMention | null {
  const [group] = parseGroupPhrase(page.clean, { start, end });
  if (group?.start === start && group.end === end && OF_COMMITTEE.has(group.rule)) return group;
  const isSpecial = SPECIAL.test(page.clean.folded.slice(start, end));
  return isSpecial ? { start, end, name: page.clean.text.slice(start, end), kind: 'committee_group', rule: NAME } : null;
}
