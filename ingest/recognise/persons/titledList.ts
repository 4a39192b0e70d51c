import { sectorByStem } from '../../../schema/vocabulary/sectors';
import type { Block, GroupMention, Span } from '../../types';
import { isOfNames } from '../entries/contents';
import { parseGroupPhrase } from '../groups';
import { within, type Page } from '../page';
import { type FrameLink, type FrameRule, type SpeakerFrame, person } from './frame';
import { rollNames } from './nameList';

const NAME = 'person.titledList';
/** 政协第三届云泽市委员会常务委员名单: a heading that says what those below it are. */
const TITLE = /政协[^。，；\n]{0,40}(?:委员|常委)(?:会?组成人员)?(?:建议)?名单(?:[（\n]|$)/;
/** 优秀政协委员（6名） */
const COUNTED = /(?:政协|优秀|先进|履职|新任|增补)[^。，；\n]{0,10}(?:委员|常委)（[^（）\n]{0,12}\d{1,3}[人名位][^（）\n]{0,8}）$/;
/** 三、优秀政协委员: names stand right below it. */
const BARE = /^[^，。；：\n]{0,12}(?:政协|优秀|先进|履职|新任|增补)[^，。；：\n]{0,6}(?:委员|常委)(?:名单)?：?$/;
/** 会议选举产生了政协某市委员会常务委员，现公告如下（按姓氏笔画为序）： */
const NOTICE = /政协[^。；\n]{0,40}委员会[^。；\n]{0,40}?(?:委员|常委|主席|秘书长)[^。；\n]{0,12}(?:公告|公布|名单)[^。；\n]{0,4}如下(?:（[^）\n]{2,30}）)?：$/;
/** …为副主席。常务委员25名（按姓氏笔画为序）： */
const STANDING = /(?:^|。)(?:常务委员|常委)(?:共?\d{1,3}[名人位])?(?:（[^）\n]{2,30}）)?：$/;
const LAST_WORDS = 60;
const OFFICE = /常务委员|常委|主席|秘书长/;
/** Between the title and the names may stand a count, an order, a date. */
const FIRST_WITHIN = 3;
/** A, B: names by the alphabet. */
const INITIAL = /^ ?[A-ZＡ-Ｚ] ?$/;

/** Names in lines under the title of a list of members, without sectors. */
export const titledList: FrameRule = {
  name: NAME,
  example: '政协第三届云泽市委员会常务委员名单\n（共3名，按姓氏笔画为序）\n于 鸣 何嘉宁 沈若兰（女）\n',
  finds: ['于 鸣', '何嘉宁', '沈若兰'],
  counterExample: '政协云泽市委员会优秀提案名单\n关于保护云泽湖的提案\n',
  find: (page) => page.clean.blocks.flatMap((block, i) => framesUnder(page, block, i)),
};

function framesUnder(page: Page, block: Block, index: number): SpeakerFrame[] {
  const title = page.clean.folded.slice(block.start, block.end);
  const isTitle = TITLE.test(title) || COUNTED.test(title) || (BARE.test(title) && isOverNames(page, index));
  const isNotice = NOTICE.test(title) || (STANDING.test(title.slice(-LAST_WORDS)) && within(page.groups, block).some(isCommittee));
  if (!isNotice && (block.kind !== 'heading' || !isTitle)) return [];
  const committee = within(page.groups, block).findLast(isCommittee);
  const sector = within(page.groups, block).find((group) => group.kind === 'sector');
  const isOffice = committee !== undefined && OFFICE.test(title);
  const ofSector = sector === undefined ? [] : [{ group: sector, relation: 'member' as const }];
  const links = isOffice ? [{ group: committee, relation: 'office_holder' as const }] : ofSector;
  return namesUnder(page, index).map((name) => ({
    ...name, rule: NAME, persons: [person(page.clean.text, name, NAME)],
    links: [...links, ...inBracket(page, name)], act: null, speaks: false, body: null, title: null,
  }));
}

function isCommittee({ rule }: GroupMention): boolean {
  return rule === 'group.committee';
}

const BRACKET = /^（([^（）\n]{2,20})）/;
const BRACKET_ROOM = 22;
const BACKED: ReadonlySet<string> = new Set(['party', 'sector', 'people_org']);

/** 陆鸣（民建）, 何嘉宁（科技）, 沈若兰（特邀二组）: where a list files each by sector, the bracket names it. */
function inBracket(page: Page, name: Span): FrameLink[] {
  const words = BRACKET.exec(page.clean.folded.slice(name.end, name.end + BRACKET_ROOM))?.[1];
  if (words === undefined) return [];
  const bracket = { start: name.end + 1, end: name.end + 1 + words.length };
  const known = parseGroupPhrase(page.clean, bracket).find(({ kind }) => BACKED.has(kind));
  const isSector = sectorByStem.has(words) || words.startsWith('特邀');
  const called: GroupMention = { ...bracket, name: page.clean.text.slice(bracket.start, bracket.end), kind: 'sector', rule: NAME };
  const group = known ?? (isSector ? called : undefined);
  return group === undefined ? [] : [{ group, relation: 'member' }];
}

function isOverNames({ clean }: Page, index: number): boolean {
  const next = clean.blocks[index + 1];
  return next !== undefined && rollNames(clean.folded, next).length > 1 && isOfNames(clean, next, rollNames);
}

/** From the first line of names to the first line that holds none. */
function namesUnder(page: Page, index: number): Span[] {
  const { folded, blocks } = page.clean;
  const names: Span[] = [];
  for (let i = index + 1; i < blocks.length; i++) {
    const next = blocks[i] as Block;
    if (INITIAL.test(folded.slice(next.start, next.end))) continue;
    const below = isList(folded, next) ? rollNames(folded, next) : [];
    if (below.length === 0 && (names.length > 0 || i - index > FIRST_WITHIN)) break;
    names.push(...below);
  }
  return names;
}

/** Names, blanks and brackets, and no sentence. */
function isList(folded: string, block: Block): boolean {
  return !/[。：；《]/.test(folded.slice(block.start, block.end));
}
