import { sentences } from '../../segment/sentences';
import type { Block, CleanText, Span, ThemeMention } from '../../types';
import { anyOf, inTurn } from '../../pattern';
import { delegatesSpeak, isChairs } from './floor';
import { proposalThemes } from './proposals';
import { beginsAsProposal } from './verbs';

/** 大家认为, 委员们建议, 委员肯定了…，并提出意见建议：: words of all who took part, nobody's by name. */
const TOGETHER = anyOf([
  /(?:委员们|(?:调研|监督|视察|考察|督导)[组团]|与会(?:人员|代表|委员)|大家)(?!要|应|[^，。；]{0,20}(?:强调|指出|要求))(?:(?!，[^，]{0,2}(?:要|应))[^。；：“”]){0,90}，(?:并|同时)?(?:建议(?!书|案)|呼吁|希望(?=[^，。；]{2,14}(?:要|能|进一步)))/,
  /^(?:同时|此外|另外)，?建议/,
  // 建议县政府加快…: what a committee itself asks for
  /^建议(?=(?:[省市县区州]委、?)?(?:[省市县区州]政府|(?:政府)?(?:有关|相关|职能|主管)部门)[^，。；]{4})/,
  // 建议区里加大…
  /^建议[省市县区州]里(?=[^，。；]{4})/,
  // 有的提出…; 也有委员主张…
  /(?:^|[，：])(?:还有|也有|有)(?:的|人|委员)[^，。；：]{0,20}，?(?:提出|建议|主张|呼吁)(?!了)/,
  inTurn([anyOf([
    /大家/,
    /(?<=^|[，。；])(?:[港澳]区)?(?:[省市县区州]|全国)?政协委员(?![^，：]{2,6}：)/,
    /双方|他们|委员们|与会者|(?:调研|监督|课题|(?:视察|考察)(?=组(?!还?指出)))组|考察团/,
    /与会(?:全国)?(?:政协)?委员们?(?:和专家)?(?:在?发言)?/,
    /(?:部分|一些|多位|还有|也有|有的?|不少)(?:政协)?委员|与会(?:人员|同志|代表)/,
  ]), /(?:一致|普遍|纷纷|强烈|还|也)?(?:认为|建议|提出|表示|呼吁|指出|谈到|提到)/]),
  /(?<=党派|[联会]|人士|单位)(?:等)?(?:有关|主要)?负责人(?=认为|建议|提出)(?:认为)?/,
  /(?<=委员们?(?!会)[^。；：]{0,60})提出(?:了)?[^，。；：]{0,6}建议(?=：)/,
  /(?<=委员们?(?!会)[^。；：]{0,40})[给开]出[^，。；：]{0,8}(?:药方|良方|处方|对策)(?:是|有)?(?=：)/,
  // 调研组强调，要…: the group that looked into it, where no head of it is named
  /(?<=^|[。；\n])(?:调研|视察|考察|督导|监督)[组团]强调(?=，)/,
  // 提出了…等意见建议，认为要…
  /(?<=委员(?!会)[^。；]{0,160}建议，)(?:并)?认为(?=[要应])/,
  /(?<=(?:协商|讨论|商议|交流)[^。；]{0,60})(?:达成|形成)[^，。；：]{0,8}共识(?=：)/,
  /(?<=(?:口头|书面|大会)发言[^。；]{0,100}，)并(?:建议|提出|呼吁)(?!了)/,
  /(?<=提案》)(?:建议|提出|呼吁)|(?<=提案，)其中(?:建议|提出|呼吁)(?!了)/,
  /(?<=(?:^|[，。；])(?:该|这[件份个]|上述)?提案)(?:建议|提出|呼吁)(?=，)/,
  /提案[人者]们?(?:代表)?(?:介绍[^。；]{0,20}，)?(?:建议|提出|认为|呼吁)/,
]);

/** 委员们建议: whoever had the word, they take it. */
const OF_THEM = /委员们|与会委员/;
const ASKS = /(?:^|[，；])(?:[^，；]{2,16}(?=[要应](?:进一步|加|推|完善|建|健|强化|深化|提|统筹)))?(?:要|应(?!对|邀|用)|须|希望|将以)|建议/;
/** 双方一致认为 of two countries. */
const OF_STATES = /两国|元首|双边|总统|总理/;
/** 大家表示，回去后将…: what visitors mean to do at home. */
const PLANS = /(?:^|，)[^，；]{0,24}?将(?=(?:认真|以|充分|把|学习|结合|继续|进一步))(?:以[^，；]{2,24}契机，)?/;
const PROPOSES = /(?:建议(?:[省市县区州]里)?|呼吁|提出|主张|共识|(?:药方|良方|处方|对策)[是有]?)$/;
/** 建议一是…: the items go on in the sentences behind it. */
const FIRST_ITEM = /(?:^|[，：]|建议)(?:一[是要]|第一，|首先)/;
/** 二是…, 第三，…: the next of the items that 他们建议： opened. */
const NEXT_ITEM = /^(?:[二三四五六七八九][是要]|第[二三四五六七八九]，|其次|再次|最后)/;

/** Suggestions of all who took part: sentences with 要 or 建议 from 大家认为 on to the end of the paragraph. */
export function collectiveThemes(clean: CleanText, block: Block): ThemeMention[] {
  const found: ThemeMention[] = [];
  let open = false;
  let chairs = false;
  let goesOn = false;
  let inItems = false;
  for (const sentence of sentences(clean.folded, block)) {
    const words = clean.folded.slice(sentence.start, sentence.end);
    const together = OF_STATES.test(words) ? null : TOGETHER.exec(words);
    if (together === null && isChairs(words)) chairs = true;
    if (delegatesSpeak(words)) chairs = false;
    if (together !== null && OF_THEM.test(words)) chairs = false;
    if (together !== null) open = !chairs;
    const isNextItem: boolean = together === null && inItems && NEXT_ITEM.test(words);
    if (together === null && (chairs || !(goesOn || isNextItem || ASKS.test(words) || beginsAsProposal(words)))) open = false;
    const lead = together === null ? 0 : together.index + together[0].length;
    const opened: boolean = together === null ? goesOn || isNextItem || beginsAsProposal(words) : PROPOSES.test(together[0]);
    if (open) found.push(...asked(clean, { start: sentence.start + lead, end: sentence.end }, opened));
    goesOn = open && opened && words.endsWith('；');
    inItems = open && (isNextItem || (opened && together !== null) || FIRST_ITEM.test(words));
  }
  return found;
}

/** 广大委员要…: what delegates are told to do is no suggestion of theirs. */
const TOLD = /(?:广大|各位|全体|各级)(?:[省市县区州])?(?:政协)?委员们?(?:要|应|须)|(?:^|[，“])(?:作为)?政协委员(?:就)?(?:要|应|须)|^希望(?:广大|各位|全体|各级)?(?:政协)?委员们?(?!会)/;
/** 表示要认真履职: what delegates mean to do as such. */
const PLEDGE = /^[^。]{0,140}(?:(?<=[组团]将[^。]{0,40})(?:认真研究|系统梳理|吸收借鉴)|认真(?:履[职行]|聆听|听取|倾听|审议|学习)|爱心(?:活动|捐)|履职尽责|撰写提案)/;

/** 立足本职、担当作为、建言献策、交出答卷: what delegates promise of themselves, not what they ask for. */
const DEVOTION = anyOf([
  /立足(?:自身|本职|岗位)|担当作为|知责于心|履(?:职|责)(?:实绩|尽责|为民|于行|能力|本领|建言)|尽职尽责|勤勉履职|建言(?:献策|资政)|参政议政|社情民意|学习成果/,
  /履职(?:的?动力)|双向发力|履职的?着力点|建[^，。]{0,4}睿智之言|献[^，。]{0,4}可用之策|汇智聚力|凝心聚力|(?:合格|优异|满意|出彩|答好|交出)[^，。]{0,12}答卷/,
  /贡献[^，。]{0,24}(?:智慧|力量)|添砖加瓦|凝聚(?:人心|共识|智慧)|牢记嘱托|铸魂育人/,
  /把握民[心意]|话心声|传民[意声]|说期盼|“?好声音”?|同心圆|以[^，。]{2,8}(?:成绩|业绩|答卷|行动)(?:迎接|献礼|庆祝)/,
  /化作[^，。]{0,8}动力|(?:新篇章|新华章)|展现新(?:作为|担当|气象)|(?:专业领域|岗位)上|作出[^，。]{0,6}贡献/,
], 'g');
const PROMISED = 2;

function isPledge(words: string): boolean {
  return PLEDGE.test(words) || (words.match(DEVOTION)?.length ?? 0) >= PROMISED;
}

/** Behind 建议 each clause is one; else only those with a cue. */
function asked(clean: CleanText, sentence: Span, opened: boolean): ThemeMention[] {
  if (TOLD.test(clean.folded.slice(sentence.start, sentence.end))) return [];
  if (opened) return proposalThemes(clean, sentence, 'opened');
  const words = clean.folded.slice(sentence.start, sentence.end);
  if (isPledge(words)) return [];
  const plan = PLANS.exec(words);
  if (plan !== null) return proposalThemes(clean, { start: sentence.start + plan.index + plan[0].length, end: sentence.end }, 'opened');
  return /要|建议|应|呼吁|希望/.test(words) ? proposalThemes(clean, sentence, 'spoken') : [];
}
