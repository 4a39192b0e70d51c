import type { GroupRelation } from '../../../schema/ontology';
import type { FieldRole } from '../../../schema/vocabulary/fieldLabels';
import type { GroupMention, Span } from '../../types';
import { valuesHolding, valuesWith, type Entry } from '../entries';
import { committeeCalled, groupOfHeading } from '../entries/group';
import { parseGroupPhrase } from '../groups';
import { within, type Page } from '../page';
import { namingFrame, type FrameRule, type SpeakerFrame, person } from './frame';
import { fieldNames, nameList } from './nameList';

const NAME = 'person.recordOffice';
/** 经济委员会 | 副主任, 政协第三届云泽市委员会 | 主席, 提案委员会主任 */
const POST = /^(?:(?<body>[^，。；]{4,40}委员会|[全省市县区州国]{1,2}政协)(?:的)?)?(?:常务|专职)?(?:副?主席|副?主任|副?秘书长|常务委员|常委)(?=[、，]|$)/;
/** 港区福海省政协委员联谊会理事会名单 */
const ASSOCIATION = /(?:政协|委员)[^，。；]{0,8}(?:联谊|[总联])会$/;
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
  return [...underBody(page, entry), ...besidePost(page, entry)];
}

/** 提案委员会 主任：A 副主任：B、C 委员：D: the heading names the body, the labels the offices in it. */
function underBody(page: Page, entry: Entry): SpeakerFrame[] {
  const body = valuesWith(entry, 'head').length === 0 ? null : groupOfHeading(page, entry.heading) ?? associationIn(page, entry);
  if (body === null) return [];
  const framesWith = (role: FieldRole, relation: GroupRelation) => valuesWith(entry, role)
    .flatMap((value) => fieldNames(page.clean.folded, value))
    .map((name) => namingFrame(person(page.clean.text, name, NAME), { group: body, relation }));
  return [...framesWith('head', 'office_holder'), ...framesWith('office', 'office_holder'), ...framesWith('members', 'member')];
}

function associationIn(page: Page, { heading }: Entry): GroupMention | null {
  const isAssociation = ({ start, end }: Span) => ASSOCIATION.test(page.clean.folded.slice(start, end));
  return heading === null ? null : within(page.groups, heading).find(isAssociation) ?? null;
}

function besidePost(page: Page, entry: Entry): SpeakerFrame[] {
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
  return group?.start === start && group.end === end && OF_COMMITTEE.has(group.rule) ? group : committeeCalled(page, { start, end });
}
