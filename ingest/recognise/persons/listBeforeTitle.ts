import { parseGroupPhrase } from '../groups';
import { blockAt, matchSpans, within, type Page } from '../page';
import type { GroupMention, PersonMention, Span } from '../../types';
import { anyOf } from '../../pattern';
import { tagOf } from '../segmenter';
import { type FrameLink, type FrameRule, type SpeakerFrame, person } from './frame';
import { listedNameBefore } from './nameList';
import { bareName, looksLikeName, nameBefore } from './names';
import { quoteEnd, speechTail } from './speech';
import { submittedTitle } from './submits';

const NAME = 'person.listBeforeTitle';
/** 委员, 等委员, 等5位政协委员, 两位委员, 四位提案人, 其中…2位|来自: one title behind a list; not 为委员的新一届…. */
const TITLE = new RegExp('(?:(?:等?[\\d两二三四五六七八九十]{0,3}[位名]|等)'
  + '(?:(?!到会|听取|出席|看望|参加|会见|走访|陪同)[^，。；：、\\n]{0,8}?(?:小组召集人(?:和?(?:政协)?常委、|和))?)?)?(?:政协)?'
  + '(?:(?<![会党央补务])(?:委员|常委(?:和委员)?)|(?<=[位名])[盟社会党]员|(?<=[位名])提案[人者]'
  + '|(?<=\\d[位名])同志(?=先后|分别|从|围绕|就)|(?<=其中[^，。；\\n]{3,40}[\\d两二三四五六七八九十][位名])(?=来自))'
  + '(?!会|的新一届|组成的|长|们|工作|小组|客厅|室|履职|界|活动|驻|联络|身份|、(?!专家|学者|[^，。；、\\n]{1,8}(?:代表|人士|成员))|中|提案)', 'g');
const TOGETHER = anyOf([
  /^的?《[^《》\n]{4,80}(?:》的?(?:提案|建议)|(?:提案|建议)》)/,
  /^[^，。；\n]{0,4}，?分别(?:就|围绕)[^。；\n]{4,220}?(?:发言|建言|交流)/,
  /^(?:[^，。；\n]{0,4}|(?:来自[^，。；\n]{2,12})?，(?=分别))(?:分别|先后|共同|联名|联合|围绕|就|结合|作|做)[^。；\n]{0,60}?(?:发言|建议|建言|提出|交流|发表|认为|提交|提案|献策)/,
]);
const TOGETHER_WITHIN = 240;
const MOST = 60;
/** 分别代表…: how they speak, before for whom. */
const IN_TURN = /^(?:还|也|则)?(?:分别|先后|共同|联合)?(?:在[^，。；\n]{2,24}[上中])?(?=代表)/;
const IN_TURN_WITHIN = 36;

/** A、B、C等委员, A、B两位委员: delegates in a list with one title behind it; they speak where a word of speaking follows. */
export const listBeforeTitle: FrameRule = {
  name: NAME,
  example: '会上，陆鸣远、沈若岚、何嘉宁等委员分别就老街停车提出了建议。韩雨、于鸣两位提案人作了说明。周岚、宋一鸣2位同志先后发言。'
    + '7位委员建言，其中杜若宁和林照2位来自民进界别。方知远、罗闻等政协委员、党派成员代表提出意见。',
  finds: ['陆鸣远、沈若岚、何嘉宁等委员分别', '韩雨、于鸣两位提案人', '周岚、宋一鸣2位同志先后发言', '杜若宁和林照2位', '方知远、罗闻等政协委员'],
  counterExample: '文化、卫生委员分别由两个专门委员会推荐，人大代表、政协委员提出建议，选举产生了陆鸣远、沈若岚为委员的新一届基层委。',
  find: (page) => matchSpans(page.clean.folded, TITLE).flatMap((title) => frameAt(page, title)),
};

/** 市政协主席甲，市委常委乙，丙、丁等住某市省政协委员: all of them are, by whatever posts they are introduced. */
function isOfPlace(folded: string, { start, end }: Span): boolean {
  return /等[住驻在][^，。；]{1,6}政协(?:委员|常委)$/.test(folded.slice(start, end));
}

const POST_AND_NAME = /(?:主席|主任|书记|秘书长|[部市县区局院]长)([\u3400-\u9fff]{2,4})(?=[，、])/g;

function introducedBefore(folded: string, floor: number, end: number): Span[] {
  const from = Math.max(floor, folded.lastIndexOf('。', end) + 1);
  return Array.from(folded.slice(from, end).matchAll(POST_AND_NAME), (found) => {
    const start = from + found.index + found[0].length - (found[1] as string).length;
    return { start, end: start + (found[1] as string).length };
  }).filter((name) => looksLikeName(folded.slice(name.start, name.end)));
}

/** 7位委员……，其中何立和陆鸣2位来自…: who is counted was told before. */
const OF_COUNTED = /来自/y;
const TOLD_WITHIN = 160;

function isOfDelegates(folded: string, { end }: Span): boolean {
  OF_COUNTED.lastIndex = end;
  return !OF_COUNTED.test(folded) || /委员(?!会|长)[^。\n]*$/.test(folded.slice(Math.max(0, end - TOLD_WITHIN), end));
}

const LONG_AGO = /(?:18|19[0-7])\d年[^\n]{0,80}$/;

/** 1949年9月，…等委员发言: figures of history. */
function isLongAgo(folded: string, at: number): boolean {
  return LONG_AGO.test(folded.slice(Math.max(0, at - 90), at));
}

/** 就何嘉宁等委员联名提出的《…》, 陆鸣等委员的《…》, 沈若兰等20名委员作书面发言: the first of those who hand something in or speak stands for all. */
function isFirstOfSeveral(folded: string, { start, end }: Span): boolean {
  return folded[start] === '等' && /^(?:(?:联名|共同|联合)?(?:提出|提交)的?[《“关]|的?《|分别|先后|[作做][^，。；]{0,4}发言|(?:围绕|就|聚焦)[^。；]{2,40}(?:发言|建言|提出))/.test(folded.slice(end, end + FEW_WORDS));
}

const FEW_WORDS = 50;

/** A name of the list, with what a bracket behind it says: party, sector, sex, people. */
interface Listed {
  readonly name: Span;
  readonly bracket: Span | null;
}

function frameAt(page: Page, title: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const block = blockAt(page, title.start);
  const listed = block === null ? [] : listedBefore(folded, title, block.start);
  const [first] = listed;
  const isIntroduced = block !== null && first !== undefined && isOfPlace(folded, title);
  const introduced = isIntroduced ? introducedBefore(folded, block.start, first.name.start) : [];
  const fewest = isFirstOfSeveral(folded, title) ? 1 : 2;
  if (block === null || first === undefined || listed.length + introduced.length < fewest || isLongAgo(folded, first.name.start)
    || !isOfDelegates(folded, title)) return [];
  const tail = speechTail(folded, title.end + (IN_TURN.exec(folded.slice(title.end, title.end + IN_TURN_WITHIN))?.[0].length ?? 0));
  const speaks = tail.speaks || TOGETHER.test(folded.slice(title.end, Math.min(block.end, title.end + TOGETHER_WITHIN)));
  const persons = [...introduced, ...listed.map(({ name }) => name)].map((name) => person(text, name, NAME));
  const groups = tail.groups === null ? [] : parseGroupPhrase(page.clean, tail.groups);
  return [{
    start: first.name.start, end: Math.min(block.end, speaks ? quoteEnd(folded, tail.end) : title.end), rule: NAME, persons,
    links: [...memberships(page, listed, persons.slice(introduced.length)), ...ofSector(page, title), ...spokenFor(persons, groups)],
    act: speaks ? 'speech' : null, speaks: tail.speaks, body: tail.end, title: tail.title ?? submittedTitle(page, title.end),
  }];
}

/** 陆鸣远（民盟）: where the bracket names a group, the person belongs to it. */
function memberships(page: Page, listed: readonly Listed[], persons: readonly PersonMention[]): FrameLink[] {
  return listed.flatMap(({ bracket }, i) => (bracket === null ? [] : parseGroupPhrase(page.clean, bracket))
    .filter(({ kind }) => kind === 'party' || kind === 'sector')
    .map((group): FrameLink => ({ group, relation: 'member', person: persons[i] })));
}

/** 等19名民建界省政协委员: the title itself says where all of them sit. */
function ofSector(page: Page, title: Span): FrameLink[] {
  return within(page.groups, title).filter(({ kind }) => kind === 'party' || kind === 'sector')
    .map((group): FrameLink => ({ group, relation: 'member' }));
}

/** As many groups as persons are theirs in order; else each speaks for all of them. */
function spokenFor(persons: readonly PersonMention[], groups: readonly GroupMention[]): FrameLink[] {
  const inOrder = groups.length === persons.length;
  return groups.map((group, i): FrameLink => ({ group, relation: 'on_behalf_of', ...(inOrder ? { person: persons[i] } : {}) }));
}

/** 等5名委员: whatever stands before it in the list is a name. */
const COUNTED = /^等[\d两二三四五六七八九十]{1,3}[位名]/;

/** The names that end where the title begins, parted by 、 or 和, in their order; none where what stands before a mark is no name. */
function listedBefore(folded: string, title: Span, floor: number): Listed[] {
  const listed: Listed[] = [];
  const isCounted = COUNTED.test(folded.slice(title.start, title.end));
  for (let at = title.start; listed.length < MOST;) {
    const bracket = bracketBefore(folded, at, floor);
    const end = bracket === null ? at : withoutTitle(folded, bracket.start - 1);
    const name = nameBefore(folded, end, floor) ?? (listed.length > 0 || isCounted ? listedNameBefore(folded, end, floor) : null);
    if (name === null || isNoName(bareName(folded.slice(name.start, name.end)), listed.length)) break;
    listed.unshift({ name, bracket });
    if (name.start <= floor || !'、和与及'.includes(folded[name.start - 1] as string)) break;
    at = name.start - 1;
  }
  return listed;
}

/** 何立委员（左）、陆鸣委员（右） */
function withoutTitle(folded: string, end: number): number {
  return /(?:委员|常委)$/.test(folded.slice(Math.max(0, end - 2), end)) ? end - 2 : end;
}

const LONGEST_BRACKET = 16;

/** What stands in a short bracket that closes right before `end`; null where none does. */
function bracketBefore(folded: string, end: number, floor: number): Span | null {
  if (folded[end - 1] !== '）') return null;
  const open = folded.lastIndexOf('（', end - 1);
  return open > floor && end - open <= LONGEST_BRACKET ? { start: open + 1, end: end - 1 } : null;
}

/** Beside so many names a name may also be one of a place or a firm. */
const SURE = 2;
const COMMON_WORD = /^(?:n|v|vn|d|ad|t|a)$/;

function isNoName(run: string, known: number): boolean {
  return known < SURE ? isWord(run) : COMMON_WORD.test(tagOf(run) ?? '');
}

/** 文化, 卫生: words of the language, though they begin as names do. */
function isWord(run: string): boolean {
  const tag = tagOf(run);
  return tag !== null && !tag.startsWith('nr');
}
