import type { GroupLink, GroupMention, Span } from '../../types';
import { blockAt, type Page } from '../page';
import { TAKEN_UP } from '../themes/bookTitles';
import { heardCommittees } from './heard';
import { between, groupLink, justAfter, runs, type LinkRule } from './link';

const NAME = 'link.proposer';
const REPLY_WITHIN = 160;
/** So far before a body may stand what it is heard or named for. */
const CLOSE = 120;
const REPORTS = /^(?:分别)?(?:所作的?)?(?:关于[^。]{2,60}(?:汇报|报告)|[^，。；]{2,40}?情况的汇报)/;
/** G： at the head of a letter that replies to its proposal. */
const REPLIED = /(?:您|贵|你)(?:们|单位|委|会)?[^。《“\n]{0,30}提出的?[《“][^》”\n]{4,80}[》”][^。\n]{0,24}收悉/;
/** G：; G、何立委员：. */
const ADDRESSED = /^(?:[、，和及][^，。：]{2,16}(?:委员|常委))?：$/;
/** 第18号提案由G提出. */
const BY = /^(?:集体|联合|联名)?(?:提出|提交)/;
/** Not X协会副会长何立提交: that is the person. */
const HEAD_OR_MEMBER = '(?:名誉|常务|执行|专职|党组)?副?(?:会长|主席|主委|主任|秘书长|理事|院长|校长|所长|董事|总经理|教授|委员|常委|成员|会员|[党盟社]员)';
const SUBMITS = new RegExp(`^(?![^，。；《]{0,10}${HEAD_OR_MEMBER}|(?![向在])[^，。《]{0,12}会议)`
  + '(?:在[^，。；《]{2,24}(?:基础上|期间)，?)?(?:[^，。《]{0,16})(?:集体|联合|联名)?(?:提交|递交|提出|提报|提供|报送|上报|撰写|反映)'
  + '(?:了|的)?[^，。《]{0,8}《');

/** G及盟内委员围绕…，提交了《…》. */
const SUBMITS_ABOUT = new RegExp(`^(?!${HEAD_OR_MEMBER})(?:[及和与][^，。；《]{2,16}(?:委员|[党会盟社]员))?`
  + '(?:围绕|就|聚焦|针对)[^。；《]{4,60}，(?:共|先后|联合)?(?:提交|提出|报送)了?《');
/** 提案人：G: a line of a form. */
const LABELLED = /(?:^|[\n；。 ])(?:第一)?(?:提案|提出|提交)(?:人|者|单位|委员)(?:（单位）|（人）)?：$|提案(?:者|人|单位|方)$/;
/** G、H被评为先进提案单位; G作为提案单位. */
const PRIZED = /^作为(?:主要|第一|该)?提案(?:提出|提交)?(?:单位|者|人|方)|^(?:等[^，。；]{0,8})?(?:被评为|荣获|获评|获)[^，。；]{0,10}(?:先进)?提案(?:工作)?(?:组织|提出|提交|先进)*(?:单位|集体)/;
/** A special committee that reports what it looked into: 某委员会汇报了…调研报告. */
const REPORTS_ON = /^(?:向[^，。；]{2,12})?汇报了?[^。；\n]{2,50}(?:调研|视察|考察|监督|协商)(?:报告|情况)/;

const NUMBER = '(?:\\d{1,4}|[一两二三四五六七八九十]{1,3})[余多]?[件份篇条]';
/** G两件集体提案; G向大会提交提案12件; G集体提案《…》; G以及A、B两名委员提交了提案. */
const HAS_HANDED_IN = new RegExp(`^(?:集体|党派|团体|共同)?提案共?\\d{1,4}件|^(?:的?${NUMBER}|的)?(?:集体|组织|党派|界别)提案(?!者|人|办|委)|`
  + `^(?!${HEAD_OR_MEMBER})[^，。；《]{0,12}提交[^，。；《]{0,24}的集体提案|^(?:重点|优秀)?提案《`
  + `|^(?!${HEAD_OR_MEMBER}|[^，。；《]{0,24}(?:承办|采纳))(?:[^，。；《]{0,8}(?:宣布|介绍|透露)，|在[^。；《]{2,60}基础上，)?`
  + '[^，。；《]{0,24}(?:提交|递交|提出|报送|上报|反映|编报)(?:了|的)?'
  + `(?:[^，。；《]{0,10}${NUMBER}(?:关于[^，。；《]{4,40}的|[^，。；《]{0,8})(?:提案|建言材料|大会发言)`
  + `|[^，。；《]{0,6}(?:提案|信息|大会发言(?:材料)?)(?:${NUMBER}| \\d{1,4} 件|(?=，就|，围绕)))`
  + '|^(?:以及|和|与|及)[^，。；《]{2,40}?委员[^。；]{0,40}?(?:提交|提出)了?[^，。；]{0,6}提案');
/** G等党派提出了A、B等集体提案, which may run over ；. */
const HANDS_IN_LIST = /^(?:等[^。；《]{0,40}|，?[^，。；《]{0,20})(?:提出|提交|形成|报送)[^。《]{4,220}?等[^，。；、]{0,6}(?:集体|党派|界别)?提案(?![者人委]|办理|工作)/;
const LIST_WITHIN = 280;
/** G提出的关于X的提案; G反映的“X”被采用; G：关于X的建议. */
const ASKS_FOR = new RegExp(`^(?!${HEAD_OR_MEMBER})[^，。；《]{0,8}(?:提出|提交|递交)了?的?关于[^，。；《》]{4,50}的(?:提案|建议)`
  + `|^(?!${HEAD_OR_MEMBER})[^，。；《“]{0,8}(?:提出|反映|报送|撰写)的(?=${TAKEN_UP})`
  + '|^：关于[^。；：\\n]{4,60}的(?:建议|提案)');
/** 某委员会|主任何立、…，分别汇报了本委员会工作情况 */
const HEAD_REPORTS = /^副?主任[\u3400-\u9fff·]{2,8}[，、]/;
const EACH_REPORTS = /分别汇报了?[^。；]{0,20}工作情况/;
/** 重点提案是：…，G《…》，…: in a list of papers. */
const NAMED_WITH_PAPER = /^《[^《》\n]{4,80}》(?=[，；、。]|的?(?:集体|重点|优秀)提案)/;
/** G的《…》、|H的《…》入选口头发言: papers that are chosen, each with whose it is. */
const CHOSEN_PAPER = /^的《[^《》\n]{3,60}》(?:[、，和及](?=[^，。；《》]{2,24}的《)|[^，。；《》]{0,6}(?:入选|获|被|列为|作为|分别))/;
const OF_PAPERS = /(?:口头|书面|大会)发言|优秀|重点提案|社情民意|建言/;
/** 牵头界别：|文艺界: in a plan. */
const PLANNED_BY = /(?:牵头|责任|承办|主办|负责)(?:委室|专委会|界别组?|党派)：$/;
/** …《…》及G《关于…的建议》。: the last of the list. */
const LAST_WITH_PAPER = /^《[^《》\n]{4,80}(?:提案|建议)》(?=[，；。]|$)/;
/** 提案委员会调研组就…赴…调研, 经济委员会围绕…开展监督性调研: a special committee whose survey it is. */
const SURVEYS = /^(?:[专课]题|联合)?(?:调研|视察|考察|课题)?[组团]?，?(?:先后|分别|联合[^，。；]{2,40}，)?(?:就|围绕|聚焦)[^。；\n]{4,90}(?:调研|视察|监督|考察|协商)/;
/** 集体提案43件，其中：G6件: how many each handed in. */
const COUNTED = /^\d{1,4}件/;
const FAR_BEFORE = 300;

/** G的提案《…》, G的《…的建议》被列为重点提案. */
const OWNS = /^(?:的?(?:集体|重点|优秀|界别|党派|组织)?(?:提案|(?:大会|书面|口头)?发言|社情民意(?:信息)?)《[^《》\n]{4,80}》|的?《[^《》\n]{4,80}(?:提案|建议)》)/;
const OFFICE: ReadonlySet<string> = new Set(['government', 'other']);

/** Bodies that report to a meeting or submit a proposal: 听取了A委员会、B委员会关于…的汇报; 民建市委提交的《…》. */
export const proposer: LinkRule = {
  name: NAME,
  example: '由老街支部提交的《办好夜校》、云溪区委会提交的《留住书店》被评为优秀提案。会议听取了全国政协提案委员会、经济委员会关于民主监督工作的汇报，'
    + '审议了文教卫体委《关于夜校的报告》。民盟云溪市委会的提案《办好夜校》和教育界别的《关于规范校外培训的提案》得到答复。'
    + '台盟云泽市委会的《守护老街》、市妇联的《关爱女童》入选大会发言。保护古井（牵头委室：文史委）',
  finds: [
    '老街支部', '云溪区委会', '全国政协提案委员会', '经济委员会', '文教卫体委', '民盟云溪市委会', '教育界别', '台盟云泽市委会', '市妇联', '文史委',
  ],
  counterExample: '会议听取了关于提案工作的汇报，听取城建委主任何嘉宁关于方案的汇报。',
  find: ({ page, sentence, words, groups }) => runs(page, groups)
    .filter((run) => {
      const before = between(page, Math.max(sentence.start, run[0]!.start - CLOSE), run[0]!.start);
      if (/(?:向|代表)$/.test(before)) return false;
      const after = justAfter(page, sentence, run.at(-1)!.end);
      return (REPORTS.test(after) && before.includes('听取') && run[0]!.kind !== 'government') || SUBMITS.test(after)
        || HAS_HANDED_IN.test(after) || HANDS_IN_LIST.test(between(page, run.at(-1)!.end, run.at(-1)!.end + LIST_WITHIN))
        || (NAMED_WITH_PAPER.test(after) && /(?:^|[，；、：])$/.test(before) && words.includes('提案'))
        || (LAST_WITH_PAPER.test(after) && /》[、，]?(?:以及|及|和|与)$/.test(before) && farBefore(page, run[0]!.start).includes('提案'))
        || (run.length === 1 && run[0]!.rule === 'group.special_committee' && SURVEYS.test(after))
        || (CHOSEN_PAPER.test(after) && /(?:^|[，；、：。和及])$/.test(before) && OF_PAPERS.test(words)) || PLANNED_BY.test(before)
        || ASKS_FOR.test(after) || SUBMITS_ABOUT.test(after) || LABELLED.test(before) || PRIZED.test(after)
        || (run[0]!.rule === 'group.special_committee' && REPORTS_ON.test(after))
        || (run[0]!.rule === 'group.special_committee' && HEAD_REPORTS.test(after) && EACH_REPORTS.test(words))
        || (COUNTED.test(after) && farBefore(page, run[0]!.start).includes('集体提案'))
        || (OWNS.test(after) && !OFFICE.has(run[0]!.kind))
        || (before.endsWith('由') && BY.test(after) && before.includes('提案'))
        || (ADDRESSED.test(after) && REPLIED.test(between(page, sentence.end, sentence.end + REPLY_WITHIN)));
    })
    .flatMap((run) => run.filter((group) => group.rule !== 'group.committee' && !isOfOwnRecord(page, group)))
    .map((group) => groupLink(group, 'proposer', NAME))
    .concat(branches(page, sentence, words, groups), heardCommittees(page, sentence, words, groups, NAME))
    .filter((link, i, all) => all.findIndex(({ group }) => group.start === link.group.start) === i),
};

/** So many fields of a record are enough to see whose it is. */
const FIELDS = 24;

/** { name: '教育界', desc: '教育界别提交《…》' }: whose papers they are says the record itself. */
function isOfOwnRecord(page: Page, { start, end, kind }: GroupMention): boolean {
  const record = kind === 'sector' ? blockAt(page, start)?.record : undefined;
  const bare = (span: Span) => page.clean.folded.slice(span.start, span.end).replace(/别$/, '');
  const fields = record === undefined ? [] : page.records.ofRecord(record).slice(0, FIELDS);
  return fields.some((field) => field.start !== start && bare(field) === bare({ start, end }));
}

/** 由|老街总支|提交的《…》, 云溪区委会提交的《…》: a branch that a party's page calls by its own name. */
const BRANCH = /(?:^|[，；、：]|由|是|和)([^，。；：、“”《》（）的由是和]{2,10}?(?:总支|支部|支社|专委会|(?<=[\u3400-\u9fff][省市县区州])委会))(?:集体|联合)?(?:提交|提出|撰写|报送)[的了]?《/g;

/** Does a sentence without any group that is known by its name have a branch that hands something in? */
export function namesBranch(words: string): boolean {
  return words.includes('《') && words.search(BRANCH) >= 0;
}

function branches(page: Page, sentence: Span, words: string, groups: readonly GroupMention[]): GroupLink[] {
  return Array.from(words.matchAll(BRANCH)).flatMap((found) => {
    const [whole, name] = found as unknown as [string, string];
    const start = sentence.start + found.index + whole.indexOf(name);
    const span = { start, end: start + name.length };
    if (groups.some((group) => group.start < span.end && span.start < group.end)) return [];
    return [groupLink({ ...span, name: page.clean.text.slice(span.start, span.end), kind: 'party', rule: NAME }, 'proposer', NAME)];
  });
}

function farBefore(page: Page, at: number): string {
  return between(page, Math.max(0, at - FAR_BEFORE), at);
}
