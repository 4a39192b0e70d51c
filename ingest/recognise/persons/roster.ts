import { rolesOfLabel } from '../../../schema/vocabulary/fieldLabels';
import { sectorByStem } from '../../../schema/vocabulary/sectors';
import { anyOf } from '../../pattern';
import type { Block, GroupMention, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import { UNKNOWN_RULE } from '../groups/phrase';
import { blockText, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { rollNames } from './nameList';

const NAME = 'person.roster';
/** 民盟（8人）, 二、教育界：（共12名）: a heading with its count. */
const NUMBER = '^[ 　]*(?:[一二三四五六七八九十\\d]{1,3}[、.．][ ]?|（[一二三四五六七八九十]{1,3}）)?';
const HEADING = new RegExp(`${NUMBER}([^\\n（，。；：]{2,40}?)[ ]*：?[ ]*（[^（）\\n\\d]{0,12}(\\d{1,3})[人名位]）[ ：]*`);
/** 教育界：A、B or 【教育界】 or a line 教育界: in a list of members a heading may go without a count. */
const PLAIN = new RegExp(`${NUMBER}(?:【([^】\\n]{2,24})】|([^\\n（，。；：]{2,24}?)(?:：|[ ]*$))[ ]*`);
/** 民进 A B: a sector and its members in one line, which a blank parts. */
const BESIDE = new RegExp(`${NUMBER}([\\u3400-\\u9fff]{2,16})[ ]{1,4}(?=[\\u3400-\\u9fff])`);
const LIST_OF_MEMBERS = anyOf([
  /委员[^。\n]{0,12}名单/,
  // 增补下列同志为政协某市委员会委员（共6名，按界别排列）：
  /(?:增补|新增|补充|协商决定|同意|决定)(?:以下|下列)?[^。\n]{0,60}(?:政协|政治协商会议)[^。\n]{0,30}委员(?!会)(?:（[^（）\n]{1,24}）)?(?:，?名单如下)?：$/,
  /^[一二三四五六七八九十、 ]{0,3}(?:增补|新增)(?:的)?(?:政协)?委员(?:（[^（）\n]{1,24}）)?：?$/,
]);
/** 政协第六届云泽市委员会委员（共312名）: the members of all sectors. */
const OF_ALL = /政协.*(?:委员|常委)$/;
const BACKED: ReadonlySet<string> = new Set(['party', 'sector', 'people_org']);
const GROUP_END = /[界会别士盟建进党社革联]$/;
const LONGEST_HEADING = 80;
const UNCOUNTED = 200;
const LONGEST_SECTOR = 14;
/** 澳门人士（28人）: short for 特邀澳门人士, which only a heading of such a list is. */
const OF_REGION = /^(?:香港|澳门)人士$/;
const LABEL = /^[ ]?([\u3400-\u9fff]{2,8})：/;
/** A list ends where so many blocks below each other hold no name. */
const GAP = 4;

/** A list of members by sector: a heading with a count, and the names under it. */
export const roster: FrameRule = {
  name: NAME,
  example: '民建（2人）\n宋佳音（女）何 立\n',
  finds: ['宋佳音', '何 立'],
  counterExample: '参加人员（2人）说明\n会议于上午举行。\n',
  find: (page) => {
    const isList = isListOfMembers(page);
    const pattern = isList ? [HEADING, PLAIN] : [HEADING];
    const anyHeading = isList || countedSectors(page) > 1;
    return page.clean.blocks.flatMap((block, i) => framesUnder(page, block, i, { patterns: pattern, anyHeading }));
  },
};

/** A page with a title that says so: 政协某市委员会委员名单. */
function isListOfMembers(page: Page): boolean {
  return page.clean.blocks.some((block) => block.end - block.start <= LONGEST_HEADING && LIST_OF_MEMBERS.test(blockText(page, block)));
}

/** How many headings with a count name a sector or party that is known: a part of a list, without its title. */
function countedSectors(page: Page): number {
  return page.clean.blocks.flatMap((block) => headingOf(page, block, [HEADING]) ?? [])
    .filter(({ phrase }) => parseGroupPhrase(page.clean, phrase).some((group) => BACKED.has(group.kind))).length;
}

interface Layout {
  readonly patterns: readonly RegExp[];
  /** Any heading with a count is a sector. */
  readonly anyHeading: boolean;
}

function framesUnder(page: Page, block: Block, index: number, { patterns, anyHeading }: Layout): SpeakerFrame[] {
  const heading = block.kind === 'furniture' ? null : headingOf(page, block, patterns);
  if (heading === null) return [];
  const { phrase } = heading;
  if (OF_ALL.test(page.clean.folded.slice(phrase.start, phrase.end))) return [];
  const group = groupOf(page, phrase, anyHeading);
  return group === null ? [] : listed(page, index, heading, patterns).map((name) => frameOf(page, name, group));
}

/** The group that a heading names; several together are one, and in a list of members any counted heading (工青妇) is a sector. */
function groupOf(page: Page, phrase: Span, anyHeading: boolean): GroupMention | null {
  const groups = parseGroupPhrase(page.clean, phrase);
  const [first] = groups.some(({ kind, rule }) => BACKED.has(kind) && rule !== UNKNOWN_RULE.name) ? groups : [];
  const whole = { ...phrase, name: page.clean.text.slice(phrase.start, phrase.end) };
  if (first !== undefined) return groups.length === 1 ? first : { ...first, ...whole };
  const isSector = OF_REGION.test(page.clean.folded.slice(phrase.start, phrase.end));
  return isSector || (anyHeading && phrase.end - phrase.start <= LONGEST_SECTOR) ? { ...whole, kind: 'sector', rule: NAME } : null;
}

function frameOf(page: Page, name: Span, group: SpeakerFrame['links'][number]['group']): SpeakerFrame {
  const speaker = person(page.clean.text, name, NAME);
  return {
    ...name, rule: NAME, persons: [speaker],
    links: [{ group, relation: 'member' }], act: null, speaks: false, body: null, title: null,
  };
}

interface Heading {
  /** The words that name the group. */
  readonly phrase: Span;
  /** Behind the heading, where names may stand in the same line. */
  readonly end: number;
  readonly count: number;
}

function headingOf(page: Page, block: Block, patterns: readonly RegExp[]): Heading | null {
  const words = page.clean.folded.slice(block.start, Math.min(block.end, block.start + LONGEST_HEADING));
  const counted = HEADING.exec(words);
  const found = counted ?? patterns.map((pattern) => pattern.exec(words)).find((one) => one !== null) ?? null;
  const named = counted?.[1] ?? found?.[1] ?? found?.[2];
  if (found === null || named === undefined) return patterns.includes(PLAIN) ? besideMembers(page, block, words) : null;
  if (counted === null && !GROUP_END.test(named)) return null;
  const start = block.start + found[0].indexOf(named);
  const count = counted === null ? UNCOUNTED : Number(counted[2]);
  return { phrase: { start, end: start + named.length }, end: block.start + found[0].length, count };
}

function besideMembers(page: Page, block: Block, words: string): Heading | null {
  const [whole, named] = BESIDE.exec(words) ?? [];
  if (whole === undefined || named === undefined) return null;
  const start = block.start + whole.indexOf(named);
  const phrase = { start, end: start + named.length };
  const isKnown = parseGroupPhrase(page.clean, phrase).some(({ kind, rule }) => BACKED.has(kind) && rule !== UNKNOWN_RULE.name);
  const isSector = isKnown || sectorByStem.has(named) || named.startsWith('特邀');
  return isSector ? { phrase, end: block.start + whole.length, count: UNCOUNTED } : null;
}

/** 联络员：A: whose label says that they are others are none. */
function membersIn({ clean: { folded } }: Page, block: Block): Span[] {
  const label = LABEL.exec(folded.slice(block.start, block.start + LONGEST_HEADING))?.[1];
  return label !== undefined && rolesOfLabel(label).includes('outside') ? [] : rollNames(folded, block);
}

/** Names behind the heading and in the blocks below, until the count is reached or another heading begins. */
function listed(page: Page, index: number, { end, count }: Heading, patterns: readonly RegExp[]): Span[] {
  const { folded, blocks } = page.clean;
  const names = rollNames(folded, { start: end, end: (blocks[index] as Block).end });
  for (let i = index + 1, empty = 0; i < blocks.length && names.length < count && empty < GAP; i++) {
    const next = blocks[i] as Block;
    const below = headingOf(page, next, patterns) === null ? membersIn(page, next) : null;
    if (below === null || (count === UNCOUNTED && below.length === 0)) break;
    names.push(...below);
    empty = below.length === 0 ? empty + 1 : 0;
  }
  return names.slice(0, count);
}

