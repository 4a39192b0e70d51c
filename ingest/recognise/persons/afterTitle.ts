import { parseGroupPhrase } from '../groups';
import { blockAt, matchSpans, type Page } from '../page';
import { isOfNames } from '../entries/contents';
import { personWords } from '../../../schema/vocabulary/personWords';
import type { Span } from '../../types';
import { anyOf } from '../../pattern';
import { tagOf } from '../segmenter';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { fieldNames, listedNameAfter } from './nameList';
import { isNoWord, nameAfter } from './names';
import { rareNameAfter } from './rareNames';
import { speechTail } from './speech';
import { submittedTitle } from './submits';

const NAME = 'person.afterTitle';
/** 全国政协委员, 省政协常委, 民建界委员…: the title of a member before the name. */
const TITLE = anyOf([
  /(?:(?:全国|自治区|[省市县区州])?政协|界别?|港区|政协组织|联谊会)(?:(?!人大)[^，。；：、“”（）\n]){0,6}?(?:常务委员|委员|常委)(?!会|长|们|席|工作|小组|客厅|室|履职|界|活动|驻|联络|身份|中|提案)/,
  /(?<=[。；\n，”的]|[港澳台侨]籍|另一[位名]?|最年[轻长]的?|驻点|驻站|驻室|专家|轮值|值班|领衔|提案|界别|参会|与会|特邀|女|老|新)委员(?!会|长|们|席|工作|小组|客厅|室|履职|界|活动|驻|联络|身份|中|提案)/,
  /(?<=身为|作为|是)政协(?:新人|新兵|新丁|新面孔|老兵)(?=的)/,
  /(?<=[。；\n，、]|相关|有关)(?:第一)?提案(?:者|人)(?:代表)?(?=[，、]|[\u3400-\u9fff]{2,4}、|[\u3400-\u9fff]{2,4}(?:首先|先|就|对|介绍|汇报|围绕|结合|表示|认为|说))/,
  /(?<=[。；\n，]|(?:主席|主委|会长)、)(?:[港澳台]区|香港|澳门)?(?:委员|常委)(?=[\u3400-\u9fff]{2,4}(?:则|还|也)?(?:说|表示|认为|建议|提出|呼吁|促请|希望|期望|以“|、[\u3400-\u9fff·]{2,8}(?:[、和，等]|分别|先后|共同)))/,
  /(?<=[\u3400-\u9fff][和与及])(?<!代表[和与及])委员(?=[\u3400-\u9fff]{2,4}、[\u3400-\u9fff·]{2,8}(?:、[\u3400-\u9fff·]{2,8}){0,20}(?:在[^，。；\n]{1,8}上)?(?:先后|分别|依次)?(?:作了?)?发言)/,
], 'g');
/** Posts and employers may stand between the title and the name; so far. */
const POSTS_WITHIN = 70;
let post: RegExp | undefined;

function postPattern(): RegExp {
  post ??= new RegExp(personWords().posts.join('|'), 'g');
  return post;
}

/** 全国政协委员、某大学教授孙洁…; 全国政协委员A、B和C…. */
export const afterTitle: FrameRule = {
  name: NAME,
  example: '全国政协委员、云泽大学教授沈若兰提出，应完善托育服务体系。省政协委员何立与省政协委员、云泽一中校长陆鸣提交联名提案。'
    + '驻点委员何嘉宁就此回应，省政协委员、云泽大学校长助理于鸣十分关注托育服务。',
  finds: ['全国政协委员、云泽大学教授沈若兰', '省政协委员何立与省政协委员、云泽一中校长陆鸣', '省政协委员、云泽一中校长陆鸣', '委员何嘉宁',
    '省政协委员、云泽大学校长助理于鸣'],
  counterExample: '政协委员们走进社区，政协委员会客厅的负责人陪同。全国政协委员何立等会见时在座。',
  find: (page) => matchSpans(page.clean.folded, TITLE).flatMap((title) => frameAt(page, title)),
};

/** 曾任政协委员, 列席会议的委员, 特聘委员: who had a seat, or has one for show. */
function isNoSeat(folded: string, block: Span, title: Span): boolean {
  const before = folded.slice(Math.max(block.start, title.start - 12), title.start);
  return /曾任|特聘$|原任?$|上[一]?届[^，。；]{0,2}$|列席[^，。；]{0,6}的[^，。；]{0,2}$/.test(before)
    || /原(?:委员|常委)|特聘|特约/.test(folded.slice(title.start, title.end));
}

function frameAt(page: Page, title: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const block = blockAt(page, title.start);
  if (block === null || isNoSeat(folded, block, title)) return [];
  const first = firstName(folded, title, Math.min(block.end, title.end + POSTS_WITHIN));
  const run = first === null ? '' : folded.slice(first.start, first.end);
  if (first === null || (isBare(title) && !isNoWord(run)) || isVerbOrAdverb(run)) return [];
  const names = partedByBlanks(page, first, block) ?? [first, ...listedAfter(folded, first.end, block.end)];
  const last = names.at(-1) as Span;
  if (MEETS_GUESTS.test(folded.slice(last.end, last.end + GUESTS_WITHIN))) return [];
  const tail = speechTail(folded, tailStart(folded, last.end));
  const groups = tail.groups === null ? [] : parseGroupPhrase(page.clean, tail.groups);
  return [{
    start: title.start,
    end: groups.length > 0 ? (tail.groups as Span).end : last.end,
    rule: NAME,
    persons: names.map((name) => person(text, name, NAME)),
    links: groups.map((group) => ({ group, relation: 'on_behalf_of' as const })),
    act: names.length > 1 && !speaksLater(folded, last.end) ? null : 'speech',
    speaks: tail.speaks,
    body: tail.end,
    title: tail.title ?? submittedTitle(page, last.end),
  }];
}

/** 市政协委员 何立 陆鸣 沈知言: names to the end of the line; null where it goes on with anything else. */
function partedByBlanks({ clean }: Page, first: Span, block: Span): readonly Span[] | null {
  const rest = { start: first.start, end: block.end };
  const isParted = clean.folded[first.start - 1] === ' ' && clean.folded[first.end] === ' ' && rest.end - rest.start <= LONGEST_LINE;
  if (!isParted) return null;
  const names = fieldNames(clean.folded, rest);
  return names.length > 1 && isOfNames(clean, rest, fieldNames) ? names : null;
}

/** Of a line of names, in code units. */
const LONGEST_LINE = 200;

/** 全国政协委员X等会见时在座, 参加会见: beside a statesman who receives guests nobody acts as a delegate, nor do those who 列席. */
const MEETS_GUESTS = /^(?:等[^，。；]{0,8})?(?:(?:一同|陪同)?参加(?:了)?会见|(?:陪同)?会见时(?:也)?在[座场]|陪同会见)|^等?(?:\d{1,3}[人名位])?(?:也|还|应邀)?列席/;
const GUESTS_WITHIN = 20;

/** 政协委员强烈呼吁, 政协委员关注的重点, 政协委员谈夜市: what begins as a name does is a word of the clause. */
function isVerbOrAdverb(run: string): boolean {
  return run.length === 2 ? WORDS_OF_CLAUSES.has(tagOf(run) ?? '') : run.startsWith('谈') && (tagOf(run.slice(1)) ?? 'nr') !== 'nr';
}

const WORDS_OF_CLAUSES: ReadonlySet<string> = new Set(['v', 'vn', 'vd', 'd', 'ad', 'a']);

/** The title stands with neither committee nor sector: what is behind it must be no word of the language. */
function isBare(title: Span): boolean {
  return title.end - title.start === 2;
}

/** 第一次当选全国政协委员的X, 身为政协委员的X. */
const BECOMES = /(?:本身(?:就)?是|同时是|当选|担任|作为|身为|身兼|委任|成为|[连续]任|推[选荐举])(?:了|为|成为)?[\u3400-\u9fff]{0,4}$/;
const BECOMES_WITHIN = 8;
const LONGEST_TITLE = 7;
/** 政协委员何立工作室: the name of a room; 政协委员何立的工作室 names whose it is. */
const NAMED_AFTER = /^[\u3400-\u9fff·]{2,4}(?<!的)(?:委员)?工作[室站]/;
const LONGEST_ROOM = 10;

/** Right behind the title, or behind the first post that a name follows. */
function firstName(folded: string, title: Span, limit: number): Span | null {
  const start = title.end;
  const linked = folded[start] === '的' && BECOMES.test(folded.slice(Math.max(0, title.start - BECOMES_WITHIN), title.start));
  if (/^时[\u3400-\u9fff]/.test(folded.slice(start, start + 2)) && BECOMES.test(folded.slice(Math.max(0, title.start - BECOMES_WITHIN), title.start))) return null;
  if (NAMED_AFTER.test(folded.slice(start, start + LONGEST_ROOM))) return null;
  const at = behindExperts(folded, behindTime(folded, skipBlanks(folded, linked ? start + 1 : start)));
  const rare = () => (isBare(title) ? null : rareNameAfter(folded, at, limit));
  return nameAfter(folded, at, limit + 4) ?? rare() ?? nameBehindPosts(folded, start, limit, linked);
}

/** 作为省政协委员，近年来，X: when somebody does something stands before the name. */
function behindTime(folded: string, at: number): number {
  return at + (/^，(?:(?:19|20)\d\d年|今年|去年|近年|近日|多年来|一年来|过去一年)来?，/.exec(folded.slice(at, at + TIME_WITHIN))?.[0].length ?? 0);
}

const TIME_WITHIN = 10;

/** 政协委员和专家A、B、C发言: who of them is which the list does not say. */
function behindExperts(folded: string, at: number): number {
  return at + (/^[和与及、]专家(?:学者)?(?=[\u3400-\u9fff·]{2,8}、)/.exec(folded.slice(at, at + EXPERTS_WITHIN))?.[0].length ?? 0);
}

const EXPERTS_WITHIN = 14;

/** 39名全国政协委员，中联办副主任X: who comes next is none of them. */
const SEVERAL = /\d[位名][^，。；、\n]{0,14}(?:委员|常委)$/;
const SEVERAL_WITHIN = 20;

/** 在政协委员共同见证下，县政协主席X: behind a post that no delegate is introduced by. */
const CHAIRS = /，[^，]{0,12}政协[^，。；、]{0,4}主席$/;

const POSTS_END = /[。；：\n]|“(?![^“”\n]{1,12}”)|(?<!^)，/;
/** ，某医院副院长，某学会会长X: who has the first post behind a comma may have more of them behind another. */
const POSTS_END_LATER = /[。；：\n]|“(?![^“”\n]{1,12}”)|(?<!^|[长任记授师席])，/;

/** 、某大学教授X: the name behind the first post that one follows. */
export function nameBehindPosts(folded: string, start: number, limit: number, linked = false): Span | null {
  if (!(linked || /[、，\s兼暨]/.test(folded[start] ?? '')) || SEVERAL.test(folded.slice(Math.max(0, start - SEVERAL_WITHIN), start))) return null;
  const posts = folded.slice(start, limit).split(folded[start] === '，' ? POSTS_END_LATER : POSTS_END, 1)[0] as string;
  for (const post of posts.matchAll(postPattern())) {
    const at = skipBlanks(folded, start + post.index + post[0].length);
    const isChairs = CHAIRS.test(posts.slice(0, post.index + post[0].length));
    const name = isChairs ? null : nameAfter(folded, at, limit + 4) ?? rareNameAfter(folded, at, limit + 4);
    if (name !== null) return name;
  }
  const work = AT_WORK.exec(posts)?.[0].length ?? 0;
  return work === 0 ? null : nameAfter(folded, start + work, limit + 4);
}

/** 、从事体育产业的X: what somebody does in place of a post. */
const AT_WORK = /^[、，](?:长期|多年来?|一直)?(?:从事|来自|任职于|就职于)[^，。；：\n]{2,20}?的/;

/** No report names more side by side. */
const MOST = 60;

/** 、B、C和D behind the first name. An expert or official behind 和 has a post before the name and ends the list. */
export function listedAfter(folded: string, from: number, limit: number): Span[] {
  const names: Span[] = [];
  for (let at = behindHonorific(folded, from); /[、和及与]/.test(folded[at] ?? '') && names.length < MOST;) {
    const next = behindTitle(folded, skipBlanks(folded, at + 1));
    const name = nameAfter(folded, next, limit) ?? nameBehindOwnPosts(folded, next, limit)
      ?? listedNameAfter(folded, next, limit) ?? rareNameAfter(folded, next, limit);
    if (name === null) break;
    names.push(name);
    at = behindHonorific(folded, name.end);
  }
  return names;
}

/** 何立教授、陆鸣教授; 何立（右）、陆鸣（左）, under a picture. */
function behindHonorific(folded: string, at: number): number {
  const behind = /^(?:教授|院士|先生|女士|同志|律师|博士)|^（[^（）\n]{1,6}）(?=[、和及与])/.exec(folded.slice(at, at + BRACKET_ROOM));
  return at + (behind?.[0].length ?? 0);
}

const BRACKET_ROOM = 9;

/** 常委A、B和委员代表C, 与省政协委员C: the title of those who come next. */
function behindTitle(folded: string, at: number): number {
  return at + (/^(?:(?:全国|自治区|[省市县区州])?政协)?(?:委员代表|委员|常委)(?!会)/.exec(folded.slice(at, at + LONGEST_TITLE))?.[0].length ?? 0);
}

/** 与省政协委员|、某大学教授C: what each of a list is besides stands before the name. */
function nameBehindOwnPosts(folded: string, at: number, limit: number): Span | null {
  if (folded[at] !== '、' || !/政协(?:委员|常委)$/.test(folded.slice(Math.max(0, at - 4), at))) return null;
  return nameBehindPosts(folded, at, Math.min(limit, at + POSTS_WITHIN));
}

/** A、B、C和专家D发言: the verb stands behind the last of all who are named. */
function speaksLater(folded: string, from: number): boolean {
  return /^[^。；\n]{0,60}?(?:发言|建议|提出|提交|联名|回答|回应|建言|交流)/.test(folded.slice(from, from + 80));
}

function tailStart(folded: string, end: number): number {
  const title = /^(?:委员|常委)?(?:[还也]?将(?=代表)|(?:应邀)?(?:出席|参加)[^，。；]{0,8}，?并(?=代表))?/.exec(folded.slice(end, end + LONGEST_TAIL_LEAD));
  return end + (title?.[0].length ?? 0);
}

/** 委员还将|代表 */
const LONGEST_TAIL_LEAD = 18;

function skipBlanks(folded: string, at: number): number {
  return folded[at] === ' ' ? at + 1 : at;
}
