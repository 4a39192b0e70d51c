import { sectorByStem } from '../../../schema/vocabulary/sectors';
import type { Block, GroupMention, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import { UNKNOWN_RULE } from '../groups/phrase';
import type { Page } from '../page';
import { valuesHolding, valuesWith, withHolders, type Entry, type Value } from '.';

const NAME = 'group.heading';
const LONGEST_HEADING = 80;
const NUMBER = /^[ ]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)][ ]?)?/;
const COUNT = /[ ]?（[^（）\n]{0,40}\d{1,3}[人名位][^（）\n]{0,4}）[ ：]*$/;
/** A heading that is a group and nothing else; not 领导小组, nor any other body of an office. */
const OF_DELEGATES: ReadonlySet<string> = new Set(['party', 'sector', 'people_org', 'committee_group']);
/** 提案委员会: in such a list one of the committee's own, whatever it is called. */
const SPECIAL = /^(?![^，。；]{0,20}(?:人大|党委|纪律|居民|村民|管理|届))[^，。；]{2,24}委员会$/;
/** 第一组, 城东片: delegates are parted so to meet. */
const TEAM = /^(?:[省市县区]?政协)?(?:第?[一二三四五六七八九十\d]{1,3}(?:小|讨论|活动|联络|联)?组|[^，。；：]{1,10}(?<![照图])片区?)(?:（[^（）]{2,40}）)?$/;
/** 科技、教育组: a team of the delegates of some sectors. */
const OF_SECTORS = /^([\u4e00-\u9fff、]{2,16}?)(?:界别?)?(?:小|联)?组$/;
/** 第一联组（民革、民建、九三学社、经济界）: a long list of who sits in it is no part of its name. */
const SITTERS = /（[^（）]{13,40}）$/;

/** The group that an entry is about: in a column of groups, in the heading above it, or in the entry that holds it. */
export function groupOfEntry(page: Page, entry: Entry): GroupMention | null {
  for (const one of withHolders(entry)) {
    const group = namedGroup(page, one) ?? groupOfHeading(page, one.heading);
    if (group !== null) return group;
  }
  return null;
}

function namedGroup(page: Page, entry: Entry): GroupMention | null {
  const [own, others] = parted([...valuesWith(entry, 'group'), ...valuesHolding(entry, 'groups')], ({ roles }) => roles.includes('topic'));
  const named = [...own, ...others].map((value) => wholeGroup(page, value)).filter((group) => group !== null);
  return named.find((group) => group.rule !== UNKNOWN_RULE.name) ?? named[0] ?? null;
}

/** An entry's own name (name, 名称) says more than the street or the sector it is filed under. */
function parted(values: readonly Value[], isFirst: (value: Value) => boolean): [Value[], Value[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}

/** The value's own name, whole: 科技、科协界别 is one group. */
function wholeGroup(page: Page, { start, end }: Span): GroupMention | null {
  const [first] = parseGroupPhrase(page.clean, { start, end });
  return first === undefined ? null : { ...first, start, end, name: page.clean.text.slice(start, end) };
}

/** The group that a heading is from end to end, but for its number and how many are in it. */
export function groupOfHeading(page: Page, heading: Block | null): GroupMention | null {
  if (heading === null || heading.end - heading.start > LONGEST_HEADING) return null;
  const words = page.clean.folded.slice(heading.start, heading.end);
  const start = heading.start + (NUMBER.exec(words)?.[0].length ?? 0);
  const end = heading.end - (COUNT.exec(words)?.[0].length ?? 0);
  if (end <= start) return null;
  const groups = parseGroupPhrase(page.clean, { start, end });
  const [first, last] = [groups[0], groups.at(-1)];
  const isKnown = first !== undefined && groups.every(({ rule }) => rule !== UNKNOWN_RULE.name);
  // 侨联、台联界 is one heading over two
  const isWhole = isKnown && first.start === start && last?.end === end && (groups.length === 1 || /界别?$/.test(last.name));
  const isOfDelegates = isWhole && (OF_DELEGATES.has(first.kind) || first.rule === 'group.workroom');
  return isOfDelegates ? wholeGroup(page, { start, end }) : committeeCalled(page, { start, end });
}

/** A special committee, or a team of delegates, that is called so only where its members are listed. */
export function committeeCalled(page: Page, { start, end }: Span): GroupMention | null {
  const words = page.clean.folded.slice(start, end);
  if (!SPECIAL.test(words) && !TEAM.test(words) && !isOfSectors(words)) return null;
  const last = end - (SITTERS.exec(words)?.[0].length ?? 0);
  return { start, end: last, name: page.clean.text.slice(start, last), kind: 'committee_group', rule: NAME };
}

function isOfSectors(words: string): boolean {
  return OF_SECTORS.exec(words)?.[1]?.split('、').every((stem) => sectorByStem.has(stem)) === true;
}
