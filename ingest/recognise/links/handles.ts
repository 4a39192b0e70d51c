import type { GroupMention, Span } from '../../types';
import type { Page } from '../page';
import { parseGroupPhrase } from '../groups';
import { between, groupLink, justAfter, justBefore, runs, type LinkRule, type SentenceOfPage } from './link';

const NAME = 'link.handles';
const OFFICES: ReadonlySet<string> = new Set(['government', 'people_org']);
const OFFICE = /^(?:等)?(?:作为)?(?:[\d一二两三四五六七八九十]{1,3}[家个])?(?:重点)?(?:提案)?(?:主办|承办|协办|会办|办理)(?:和(?:主办|承办|协办|会办))?(?:单位|部门|大户)/;
const IN_HANDLING = /(?:办理|回应|答复|承办|落实)[^。]{0,30}提案|提案[^。]{0,12}办理|(?:接到|收到)[^，。]{0,10}(?:交办|转办)|(?:接|收)到[^。]{0,10}提案/;
/** 由G承办, where the sentence is about a proposal. */
const HANDLED_BY = /^(?:等[^，。]{0,6})?(?:(?:牵头|予以|进行|负责)?(?:主办|承办|协办|会办|办理)|牵头，|(?:牵头)?(?:会同|会商)[^，。；]{2,40}?(?:研究|办理|答复))/;
/** 审查意见：由G主办: the line says what it is about. */
const OF_PROPOSAL = /提案|^(?:审查|办理|交办|立案|承办)(?:意见|建议|方式)/;
/** 现答复如下, 函告如下, 现复文如下. */
const REPLY = /[答回函]复|复[函文]|函告/;
/** 结合|G、H会办意见，答复如下 */
const BY_OPINION = /(?:结合|综合|根据|依据|吸收|参考)了?$/;
const OPINION = /^等?(?:相关)?(?:单位|部门)?的?(?:会办|协办|反馈|回复)?(?:单位|部门)?的?意见/;
/** 我局与|G、H作了会商，答复如下; 经|G、H会办 */
const WITH = /[经与同和]$/;
const CONFERRED = /^(?:等[^，。；]{0,6})?(?:共同|联合|多次|充分)?(?:[作进]行?了?(?:专题|认真|充分|多次)?)?(?:研究|会商|会办|协商|沟通)/;
/** 建议|G主办，|H会办；G牵头办理、|H配合办理: each with its part, and nobody says by whom. */
const HAS_PART = /^(?:等[^，。]{0,6})?(?:(?:牵头|配合|协助|协同|共同|负责|具体|会同|联合)(?:主办|承办|协办|会办|办理)|(?:主办|承办|协办|会办|分办|领办)(?=[，。；、]|$)|(?:予以|给予|负责|积极)?(?:配合|协助)(?=[，。；]|$))/;
const PART_BEGINS = /(?:^|[，；、：]|建议|确定|明确|指定|由)$/;
/** G（主办） */
const PART_IN_BRACKET = /^（(?:主办|承办|协办|会办|分办)(?:单位)?）/;
/** 由A主办、G会办. */
const THEN = /由[^，。；]{2,18}(?:主办|承办|牵头(?:办理)?|办理)[，、]$/;
/** G关于…提案答复的函, G对…提案的答复: the head of a letter of reply. */
const REPLIES = /^(?:[(（][^）]{1,20}[）)])?(?:关于|对)[^。]{4,80}(?:提案|建议)[^。]{0,12}(?:答复|复[函文]|[会协]办意见)/;
/** The head of a letter is no longer than this. */
const HEAD_WITHIN = 140;
/** A letter of reply is no longer than this. */
const LETTER = 6_000;
/** G接办的提案共有43件, G承办的政协委员提案共16件, G共承办政协提案23件. */
const HAS_SO_MANY = /^(?:今年|全年)?(?:一?共)?(?:接办|承办|主办|办理|收到|承接)(?:的|了)?[^，。；]{0,24}?(?:提案|建议)(?:一?共|总共)?(?:有|计)?\d{1,4}件/;
const ANSWERED = /(?:提案|建议)》?[^。\n]{0,12}(?:收悉|收到)[^]{0,300}?(?:答复|回复|函复|函告|复[函文])如下|(?:会办|主办|办理)意见的函[^]{0,400}?意见如下|(?:提案|建议)[^。\n]{0,20}(?:答复|复[函文])[^]{0,400}?(?:答复|回复|函复|函告|复[函文])如下/;
const WHO = '(?:提案)?(?:主办|承办|协办|会办|办理)(?:和(?:主办|承办|协办|会办))?(?:单位|部门)';
/** 市商务局, “双创办”: an office known by a nickname stands in marks. */
const ITEM = '(?:“[^“”\n]{2,12}”| ?[^，。；：“”《》\n、等]{2,16})';
const LIST = `(?:听取了?|由|对|会上|，)?(?<list>${ITEM}(?:、${ITEM}){1,12})`;
const LIST_BEFORE = new RegExp(`${LIST}(?:等|等?[\\d一二两三四五六七八九十]{1,3}[家个])(?:重点|相关|有关)?${WHO}`, 'g');
const LISTED = '(?<list>(?!\\d{1,3}个)[^，。；：“”《》\\n等的]{2,16}?(?:[、和][^，。；：“”《》\\n、和等]{2,16}?){0,12})';
const LIST_BEHIND = new RegExp(`${WHO}${LISTED}(?:主要|有关|相关|分管)?(?:负责人|负责同志|等)`, 'g');
const LIST_BY = new RegExp(`由${LIST}(?:等(?:单位|部门)?)?(?:共同|联合|分别)?(?:主办|承办|协办|会办|办理)`, 'g');
const STARTS = /(?:^|，|。)[^，。]{0,6}(?<![按对向经报从与和由])$/;

/** Who handles proposals: 市商务局等主办单位; 在办理…提案中，市商务局…. */
export const handles: LinkRule = {
  name: NAME,
  example: '市教育局、民政局等承办单位负责人汇报了办理情况。今年，市林业局共承办政协提案16件。',
  finds: ['市教育局', '民政局', '市林业局'],
  counterExample: '委员走访了市教育局。',
  find: ({ page, sentence, words, groups }) => {
    const told = {
      page, sentence, isInHandling: IN_HANDLING.test(words), isReply: REPLY.test(words), isOfProposal: OF_PROPOSAL.test(words),
    };
    const mayHandle = (group: GroupMention) => (OFFICES.has(group.kind) || group.rule === 'group.party_department') && group.name !== '国务院';
    const offices = runs(page, groups.filter(mayHandle));
    const found = offices.filter((run) => {
      const isOffice = OFFICE.test(justAfter(page, sentence, run.at(-1)!.end));
      const isSubject = told.isInHandling && !isWholeGovernment(page, run.at(-1)!.end)
        && STARTS.test(justBefore(page, sentence, run[0]!.start));
      return isOffice || isSubject || isAsked(told, run);
    }).flat();
    const known = new Set(found.map(({ start }) => start));
    const listed = listedOffices(page, sentence, words).filter(({ start }) => !known.has(start));
    return [...found, ...listed].map((group) => groupLink(group, 'handles', NAME));
  },
};

/** 市教育局、市招商中心等5家承办单位; 承办单位市公安局、区政府办负责人: whatever stands in such a list beside an office is one of them. */
function listedOffices(page: Page, sentence: Span, words: string): GroupMention[] {
  const patterns = [LIST_BEFORE, LIST_BEHIND, ...(OF_PROPOSAL.test(words) ? [LIST_BY] : [])];
  return patterns.flatMap((pattern) => Array.from(words.matchAll(pattern), (found) => {
    const list = found.groups?.['list'] ?? '';
    const start = sentence.start + found.index + found[0].indexOf(list);
    const groups = parseGroupPhrase(page.clean, { start, end: start + list.length });
    return groups.some((group) => group.kind === 'government') ? groups.filter(({ name }) => !/政[协協]|^\d{1,3}个/.test(name)) : [];
  })).flat();
}

/** 市政府及各部门, 市政府系统, 市政府把…: the government as a whole handles what it says so of itself: 市政府通报了办理情况. */
function isWholeGovernment(page: Page, end: number): boolean {
  const { folded } = page.clean;
  return folded.endsWith('政府', end) && !/^(?!系统)[^，。；]{0,12}(?:通报|汇报|报告|办理(?!工作)|承办|答复)/.test(folded.slice(end, end + 16));
}

/** 听取G关于提案办理情况的汇报. */
const HEARD_ON_HANDLING = /^[^，。；]{0,24}提案[^，。；]{0,8}办理[^，。；]{0,10}(?:汇报|通报|介绍)/;

/** 教育部 2023年8月30日 */
const DATED = /^(?:（[公盖签]章）)?[ ]{0,8}(?:\d{4}年\d{1,2}月\d{1,2}日)?$/;

/** G on a line of its own above the head of the letter or below the answer to a proposal. */
function signs(page: Page, sentence: Span, after: string): boolean {
  const below = page.clean.folded.slice(sentence.end, sentence.end + HEAD_WITHIN).trimStart();
  return DATED.test(after) && (REPLIES.test(below) || isAnswer(page, sentence));
}

/** Does a sentence stand in a letter that answers a proposal? */
function isAnswer(page: Page, sentence: Span): boolean {
  return ANSWERED.test(between(page, Math.max(0, sentence.start - LETTER), sentence.start));
}

/** A sentence, and what it is about. */
interface Told extends Pick<SentenceOfPage, 'page' | 'sentence'> {
  readonly isInHandling: boolean;
  readonly isReply: boolean;
  readonly isOfProposal: boolean;
}

/** A subject begins a clause, behind a date or nothing. */
const SUBJECT_AT = /(?:^|[，。；：年来]|据了解，|今年)$/;
/** 一、G主办18件: the heading of those that an office handles. */
const HEADS_LIST = /^ ?(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.． ]?)?$/;
const HANDLES_SO_MANY = /^(?:主办|承办|协办|会办|分办|办理)(?:的?提案)?(?:共?\d{1,4}件|[：（])/;
/** 对G的提案办理工作给予肯定. */
const WORK_OF = /^(?:关于)?的?(?:[^，。；]{0,4}建议、?)?提案(?:办理|承办)(?:工作|情况|[^，。；]{0,4}(?:对话|协商|面商|见面|座谈|推进)会)/;
/** 提案提交后，G有关部门答复表示. */
const ANSWERS = /^[^，。；]{0,16}(?:答复|回复|回应|会商|采纳|研究|重视)|^(?:牵头)?会同/;
/** 市园林局|对…提案予以采纳 */
const TAKES_UP = /^(?:高度重视，)?对[^。；]{0,40}?提案[^。；]{0,10}(?:采纳|办理|落实|答复|吸收)/;
/** 办理方式：主办 |市市场监管局 */
const PART_LABEL = /(?:主办|承办|协办|会办|分办)[ ：]{1,2}$/;

/** 提案由G承办; 经商G，现答复如下; 会同G; G关于…提案答复的函. */
function isAsked({ page, sentence, isInHandling, isReply, isOfProposal }: Told, run: readonly GroupMention[]): boolean {
  const before = justBefore(page, sentence, run[0]!.start);
  const after = justAfter(page, sentence, run.at(-1)!.end);
  if (/(?:主办|承办|协办|会办|办理|牵头|责任)(?:单位|部门)：?$|提案(?:主办|承办|协办|会办|办理)的$/.test(before) || PART_IN_BRACKET.test(after) || WORK_OF.test(after)) return true;
  if (isOfProposal && HAS_SO_MANY.test(after) && SUBJECT_AT.test(before)) return true;
  if (HEADS_LIST.test(before) && HANDLES_SO_MANY.test(after)) return isAboutProposals(page, sentence);
  if (/提案(?:提交|送达|交办|办理)后，$/.test(before) && ANSWERS.test(after)) return true;
  if (SUBJECT_AT.test(before) && TAKES_UP.test(after)) return true;
  if (isOfProposal && PART_LABEL.test(before)) return true;
  if (/听取了?$/.test(before) && HEARD_ON_HANDLING.test(after)) return true;
  if ((/由$/.test(before) || THEN.test(before)) && HANDLED_BY.test(after)) return isOfProposal;
  if (isReply && ((BY_OPINION.test(before) && OPINION.test(after)) || (WITH.test(before) && CONFERRED.test(after)))) return true;
  if ((isOfProposal || isReply) && PART_BEGINS.test(before) && HAS_PART.test(after)) return true;
  if (/(?:经?商|经与|经会同)$/.test(before)) return isReply;
  if (/会同$/.test(before) && /^[^。]{0,60}(?:送交|交由|交办|印发)/.test(after)) return false;
  if (/会同$/.test(before)) return isInHandling || isReply || isAnswer(page, sentence) || (isOfProposal && /^[^。；]{0,20}(?:办理|答复)/.test(after));
  return before === '' && (REPLIES.test(after) || signs(page, sentence, after));
}

function isAboutProposals(page: Page, sentence: Span): boolean {
  return between(page, Math.max(0, sentence.start - LETTER), sentence.end + HEAD_WITHIN).includes('提案');
}
