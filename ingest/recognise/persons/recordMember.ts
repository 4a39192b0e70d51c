import type { GroupMention, Span } from '../../types';
import { valuesHolding, valuesWith, withHolders, type Entry, type Value } from '../entries';
import { isOfNames } from '../entries/contents';
import { committeeCalled, groupOfEntry, groupOfHeading } from '../entries/group';
import { parseGroupPhrase } from '../groups';
import { blockText, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { fieldNames, nameList } from './nameList';

const NAME = 'person.recordMember';
const BACKED: ReadonlySet<string> = new Set(['party', 'sector', 'people_org']);
/** 第三届云泽市政协委员名单: all who stand below are delegates. */
const OF_DELEGATES = /(?:委员|常委)(?!会)/;

/** An entry for one member or for several: { name: '陆鸣', sector: '教育界' }. */
export const recordMember: FrameRule = {
  name: NAME,
  example: '[{"name": "陆鸣", "sector": "教育界"}, {"name": "何嘉宁", "sector": "经济界"}]',
  finds: ['陆鸣', '何嘉宁'],
  counterExample: '[{"name": "陆鸣", "school": "云泽中学"}, {"name": "教育界", "sector": "一"}]',
  find: (page) => page.entries.flatMap((entry) => framesOf(page, entry)),
};

function framesOf(page: Page, entry: Entry): SpeakerFrame[] {
  const { folded } = page.clean;
  const listed = valuesWith(entry, 'members').filter((value) => isOfNames(page.clean, value, fieldNames))
    .flatMap((value) => fieldNames(folded, value));
  const groups = groupsOf(page, entry);
  const isTitled = isOfDelegates(page, entry);
  const whole = groups.length > 0 || listed.length === 0 || isSeated(page, entry) ? null : groupOfEntry(page, entry);
  const ofListed = whole === null ? roomInstead(page, entry, groups) : [whole];
  return [
    ...(ofListed.length > 0 || isTitled ? listed : []).map((name) => frameOf(page, name, ofListed)),
    ...(groups.length > 0 || isTitled ? namesOf(page, entry) : []).map((name) => frameOf(page, name, groups)),
  ];
}

/** Beside a workroom's name stands its head's party: those whom it lists belong to the room. */
function roomInstead(page: Page, entry: Entry, groups: readonly GroupMention[]): readonly GroupMention[] {
  const room = groups.length > 0 && groups.every(({ kind }) => kind === 'party') ? groupOfEntry(page, entry) : null;
  return room?.rule === 'group.workroom' ? [room] : groups;
}

/** Whoever a column of names holds, or a field that holds one name: under 姓名 also one without a known family name. */
function namesOf(page: Page, entry: Entry): Span[] {
  const { folded } = page.clean;
  const named = valuesWith(entry, 'name').filter((value) => !value.roles.includes('members'))
    .map((value) => (value.roles.includes('group') ? nameList : fieldNames)(folded, value));
  const untold = valuesWith(entry, 'title').length > 0 ? [] : valuesHolding(entry, 'names').map((value) => fieldNames(folded, value));
  return [...named.filter((names) => names.length === 1), ...untold].flat();
}

/** The sectors or parties that the entry names, or the one that holds it, or else the one that the heading above names. */
function groupsOf(page: Page, entry: Entry): readonly GroupMention[] {
  const own = withHolders(entry).map((one) => ownGroups(page, one)).find((groups) => groups.length > 0);
  if (own !== undefined) return own;
  const group = groupOfHeading(page, entry.heading);
  return group !== null && BACKED.has(group.kind) ? [group] : [];
}

function ownGroups(page: Page, entry: Entry): GroupMention[] {
  const saysNothing = ({ roles, holds }: Value) => roles.length === 0 && holds === null;
  const isTag = (value: Value) => saysNothing(value) && SECTOR_TAG.test(page.clean.folded.slice(value.start, value.end));
  const tags = entry.values.filter(isTag);
  const isFiled = ({ roles }: Value) => roles.includes('seat') || (roles.includes('group') && !roles.includes('topic'));
  return [...entry.values.filter(isFiled), ...valuesHolding(entry, 'groups'), ...tags]
    .flatMap((value) => seatIn(page, value));
}

/** The sector, party or special committee that a value names. */
export function seatIn(page: Page, value: Value): GroupMention[] {
  const called = () => committeeCalled(page, value) ?? parseGroupPhrase(page.clean, value)[0];
  if (value.roles.includes('committee')) return [called()].filter(isCommittee);
  const isNoSeat = ({ name, kind }: GroupMention) => value.roles.includes('leaning') && (kind !== 'party' || name.startsWith('中'));
  const groups = parseGroupPhrase(page.clean, value).filter((group) => !isNoSeat(group));
  return groups.length === 0 ? sectorCalled(page, value) : groups.filter((one) => BACKED.has(one.kind)).slice(0, 1);
}

function isCommittee(group: GroupMention | undefined): group is GroupMention {
  return group?.kind === 'committee_group';
}

/** { name: '何立', tags: ['经济界', '提案大户'] } */
const SECTOR_TAG = /^[\u3400-\u9fff、]{1,10}界别?$/;
const SECTOR = /^(?!合计|小计|无$)[\u3400-\u9fff、]{2,12}$/;

/** 特邀: in a column of sectors whatever it is called. */
function sectorCalled(page: Page, { start, end, roles, holds }: Value): GroupMention[] {
  const isSector = (roles.includes('sector') || holds === 'groups') && SECTOR.test(page.clean.folded.slice(start, end));
  return isSector ? [{ start, end, name: page.clean.text.slice(start, end), kind: 'sector', rule: NAME }] : [];
}

function isOfDelegates(page: Page, entry: Entry): boolean {
  return (entry.heading !== null && OF_DELEGATES.test(blockText(page, entry.heading))) || isSeated(page, entry);
}

function isSeated({ clean: { folded } }: Page, { values }: Entry): boolean {
  return values.some(({ start, end }) => SEAT.test(folded.slice(start, end)));
}

/** A field of its own that says where somebody sits: 区政协委员, 市政协常委、某医院院长. */
const SEAT = /^(?:第?[一二三四五六七八九十]{1,3}届)?[^，。；、（\n]{0,8}政协(?:委员|常委)(?=$|[、，· （])/;

function frameOf(page: Page, name: Span, groups: readonly GroupMention[]): SpeakerFrame {
  const member = person(page.clean.text, name, NAME);
  return {
    ...name, rule: NAME, persons: [member],
    links: groups.map((group) => ({ group, relation: 'member' as const })), act: null, speaks: false, body: null, title: null,
  };
}
