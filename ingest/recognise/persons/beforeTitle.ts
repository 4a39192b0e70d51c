import { parseGroupPhrase } from '../groups';
import { blockAt, matchSpans, type Page } from '../page';
import type { GroupMention, Span } from '../../types';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { bareName, goesOn, isNoWord, looksDotted, looksLikeName, mayEndName, nameBefore } from './names';
import { quoteEnd, speechTail } from './speech';
import { submittedTitle } from './submits';

const NAME = 'person.beforeTitle';
/** 委员 and 常委 as a title: not 委员会, 委员们, 四级委员, 委员联合工作室, 常委会, 委员代表 (delegates' representatives) and the like. */
const TITLE = /(?<!级)(?:委员|常委)(?!会|长|们|的新一届|组成的|联合|工作|小组|客厅|室|履职|界|活动|驻|联络|身份|代表(?:与|和|、|参加|出席)|、(?![\u3400-\u9fff]{2,4}委员)|中|提案)/g;

/** X委员[代表G][发言][说]: the frame of every report on a plenary meeting. */
export const beforeTitle: FrameRule = {
  name: NAME,
  example: '江晓岚委员代表民建云泽市委会发言说，要完善专利转化机制。陆鸣（云泽一中校长）委员认为，报告内容全面。'
    + '市政协督办何嘉宁委员的提案。',
  finds: ['江晓岚委员代表民建云泽市委会发言说', '陆鸣（云泽一中校长）委员认为', '何嘉宁委员'],
  counterExample: '三位专门委员会委员会见了记者，各位委员代表本单位参加。村民向驻点委员反映情况。',
  find: (page) => matchSpans(page.clean.folded, TITLE).flatMap((title) => frameAt(page, title)),
};

function frameAt(page: Page, title: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const block = blockAt(page, title.start);
  const name = nameBefore(folded, beforeBracket(folded, title.start), block?.start ?? title.start);
  if (name === null || block === null) return [];
  const tail = speechTail(folded, title.end + (FOR_A_BODY.test(folded.slice(title.end, title.end + FOR_WITHIN)) ? 1 : 0));
  const next = folded.slice(title.end, title.end + NEXT_WORD);
  const isTold = mayEndName(folded, title.end) || asksFor(folded, title.end) || goesOn(next) || DEGREE.test(next)
    || isSureName(folded.slice(name.start, name.end));
  if (!(tail.speaks || isTold) || !(tail.speaks || isUsualName(folded.slice(name.start, name.end)))) return [];
  const speaker = person(text, name, NAME);
  const groups = groupsOf(page, block.start, name, tail.groups);
  return [{
    start: name.start,
    end: Math.min(block.end, quoteEnd(folded, tail.end)),
    rule: NAME,
    persons: [speaker],
    links: groups.map((group) => ({ group, relation: 'on_behalf_of' as const })),
    act: isAnothers(folded, name, title) ? null : 'speech',
    speaks: tail.speaks,
    body: tail.end,
    title: tail.title ?? submittedTitle(page, title.end),
  }];
}

/** 沈若兰委员，代表民建云泽市委会作了《…》的发言: a comma before for whom. */
const FOR_A_BODY = /^，代表[^，。；：、\n]{2,40}?(?:发言|[作做]了?(?:题为)?[“《])/;
const FOR_WITHIN = 56;

/** 将吸纳|沈若兰委员|的建议，…: what follows is said by whoever takes it up. */
const TAKEN_UP = /(?:吸纳|采纳|落实|根据|按照|结合|针对|听取|参考|借鉴)了?$/;
const TAKEN_UP_WITHIN = 4;

function isAnothers(folded: string, name: Span, title: Span): boolean {
  const before = folded.slice(Math.max(0, name.start - TAKEN_UP_WITHIN), name.start);
  return TAKEN_UP.test(before) && /^(?:等?的)?(?:建议|意见|提案)/.test(folded.slice(title.end, title.end + 4));
}

/** 沈若兰委员要求解决停车难的提案. */
function asksFor(folded: string, at: number): boolean {
  return /^要求[^，。；\n]{4,40}的提案/.test(folded.slice(at, at + ASKS_WITHIN));
}

const ASKS_WITHIN = 48;
/** 何立委员十分较真. */
const DEGREE = /^(?:十分|非常|格外|特别|颇为|尤其)(?=[\u3400-\u9fff])/;
/** The longest word by which a clause goes on: 情不自禁. */
const NEXT_WORD = 6;
const LONGEST_BRACKET = 40;

/** 沈若兰（云泽一中校长）委员: where somebody works stands in brackets before the title. Where the name ends. */
function beforeBracket(folded: string, at: number): number {
  if (folded[at - 1] !== '）') return at;
  const open = folded.lastIndexOf('（', at - 1);
  return open > 0 && at - open <= LONGEST_BRACKET ? open : at;
}

/** 代表G发言的X委员; 受G委托，X委员: what stands before the name. */
const BEFORE_NAME = /(?:代表(?<spoken>[^，。；“”\n]{2,40}?)(?:[作做]?(?:大会|口头|联组)?发言)的|受(?<entrusted>[^，。；“”\n]{2,40})委托，?)$/;
const LOOK_BACK = 60;

/** The groups behind 代表; else those that the words before the name say it speaks for. Persons who ask somebody along (受某某主席委托) are none. */
function groupsOf(page: Page, floor: number, name: Span, behind: Span | null): GroupMention[] {
  if (behind !== null) return parseGroupPhrase(page.clean, behind);
  const from = Math.max(floor, name.start - LOOK_BACK);
  const found = BEFORE_NAME.exec(page.clean.folded.slice(from, name.start));
  const phrase = found?.groups?.['spoken'] ?? found?.groups?.['entrusted'];
  if (found === null || phrase === undefined) return [];
  const start = from + found.index + found[0].indexOf(phrase);
  return parseGroupPhrase(page.clean, { start, end: start + phrase.length }).filter((group) => group.kind !== 'other');
}

/** 督办陆鸣远委员的《…》, 何嘉宁委员所在的学校: three signs that are no word are a name, whatever follows; 向|驻点 is none. */
function isSureName(run: string): boolean {
  return run.length === 3 && isUsualName(run) && isNoWord(run) && !(/^[向和于时应支须]/.test(run) && !isNoWord(run.slice(1)));
}

/** A run without a known family name is a name only where it speaks. */
function isUsualName(run: string): boolean {
  return looksLikeName(bareName(run)) || looksDotted(run);
}
