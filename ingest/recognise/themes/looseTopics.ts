import { anyOf, inTurn } from '../../pattern';
import { enclosed } from '../../segment/enclosed';
import { clauses, items } from '../../segment/sentences';
import type { CleanText, Span, ThemeMention } from '../../types';
import { atAnd } from './atAnd';
import { namesClass } from './classes';
import { isMention, themeMention } from './mention';
import { tidyTheme } from './tidy';
import { saysNothing } from './topic/empty';
import { isListOfAims, isListOfThings, touchingQuotes } from './topic/lists';
import { MARKER } from './topic/marker';
import { beginsAsProposal } from './verbs';

const NAME = 'theme.looseTopic';

/** Delegates, their committees and groups: only what they do is read so loosely. */
const OF_DELEGATES = /政协|选题|委员(?!会|长)|界别|提案|建言|协商|[研察]组|[察研]团|大会发言|社情民意/;
/** 中共中央举行民主协商会, two countries, a visitor received: others who consult. */
const OF_OTHERS = /中共中央[^。；]{0,40}协商会|两国|会见|双边|总统|总理|大使|外长|外事|访华|外宾/;
/** Whatever is said or done about a topic. */
const DELIBERATED = anyOf([
  /意见|建议|发言|讨论|交流|探讨|协商|建言|献[计策智言]|互动|沟通|议政|调研|调查|视察|考察|监督|座谈|提案|履职|看法|见解|共识/,
  /金点子|把脉|支招|会诊|研讨|对话|热议|汇报|通报|审议|督办|各抒己见|畅[谈所]|社情民意|难点|对策|举措|思路|面对面/,
]);
/** Where the topic ends that stands in one clause: a comma, or what is done about it. */
const ENDS = anyOf([
  /[，。；：！？\n]|$/,
  /等(?!级|候|待|次|同|额)/,
  /(?:(?<!发)展开|召开|(?<!支持)开展|进行|提出|提交|形成|[作做]了|组织|举行|举办|建言|献[计策智]|积极|深入|踊跃|充分|广泛|各抒|畅谈|畅所|发表|发言|交流|展开|讨论|座谈|协商|达成|先后|分别|认真|共[商话同]|介绍|汇报|通报)/,
], 'g');
/** 等群众关心的热点问题: what stands before it only classes topics. */
const OF_ALL = /^等(?:事关|[^，。；、“”]{2,14}的(?:重大|重点|热点|难点))/;
const LONGEST_CLAUSE = 80;
const LONGEST_LIST = 240;
const FARTHEST = 160;
const JUST_BEFORE = 12;
/** A，B、C等: a list to its end. */
const LIST = /^(?<list>[^。；：！？\n]{6,240}?)等(?!级|候|待|次|同|额|事关|[^，。；、“”]{2,14}的(?:重大|重点|热点|难点)|委员|人|部门|单位|地|领导|企业|专家)/;
/** 市政协聚焦A: in a headline nothing is said to be done. */
const COMMITTEE_BEFORE = /政协[^，。；：]{0,6}$/;

/** 提案…，涵盖A、B、C等: what papers and consultations reach to, however far before. */
const REACHES = inTurn([
  /(?:提案|建议|发言|议题|选题|课题|社情民意|信息|建言|协商|议政)[^。；\n]{0,100}?/,
  /(?:涵盖|涉及|覆盖|聚焦|囊括|包括|集中[在于]|包含)了?(?:到|在|于)?/,
  /(?<list>[^。；：！？\n]{2,30}[、，][^。；：！？\n]{2,200}?)等(?!级|候|待|次|同|额|事关|[^，。；、“”]{2,14}的(?:重大|重点|热点|难点)|委员|人|部门|单位|地|领导|企业|专家)/,
], 'g');

/** 开展A专题调研, A民主监督, 召开的A专题协商会: the work of a committee is named by what it is about. */
const NAMED = inTurn([
  /(?<=^|[，。；：、和及与暨的为]|[开展行办进织加席]|[开展行办织报取加]了|关于|介绍|启动|推进|全[县市区省州])/,
  /(?<theme>(?![展开行办织了好])(?:(?!开展|组织|召开|举行|举办|进行|政协|委员|参加|出席|参与|前往|深入)(?:[^，。；：、“”《》\n]|“[^“”\n]{1,16}”)){4,38}?)/,
  /(?:等?(?:问题|工作|情况)?的?)(?:相关|提案办理|专题|专项|主题|民生|界别|对口|远程|联动|微|系列|现场|重点|月度|双月|双周|年度|民主|集体|立法)*/,
  anyOf([
    /协商(?:座谈|议事|建言|讨论|监督|议政)?(?:会(?!议室)|活动)|协商议事|(?<=专题|主题|界别|对口|远程|联动|微)协商(?!议事|建议|成果|民主)/,
    /(?<=民主|专项|专题)监督(?:活动|调研)?/,
    /(?<=专题|专项|重点|(?:开展|组织)[^，。；、]{4,32})(?:调研|视察|考察)(?:活动|报告)?/,
    /(?<=重点)提案办理/,
  ]),
  /(?![组员室成规金品平机制])/,
], 'g');
/** 调研A、视察B, 督办A: what was looked at. */
const LOOKED_AT = /(?:(?<=外地|考察|前往[^，。；]{2,12}|赴[^，。；]{2,12})学习|调研|视察|考察|督办|(?:跟踪|民主|专项)监督|讲解)了?(?<list>[^，。；：“”\n]{3,60})(?=[，。；\n]|$)/g;
/** 征求对A的意见建议. */
const ASKED_FOR = anyOf([
  /对(?<theme>[^，。；：“”\n]{3,40}?)的(?:意见|建议|诉求|看法|关切)/,
  /(?:听取|征求|收集)了?(?:关于|有关)?(?<topic>[^，。；：“”\n]{4,40}?)等?方面的(?:意见|建议)/,
], 'g');
/** 从A、B，实行C等方面提出了建议. */
const FROM_SIDES = inTurn([
  /(?<=^|[，。；]|委员们?|分别)从(?<list>[^。；：“”\n]{6,140}?)等(?:[多几\d]个|不同)*(?:方面|角度|层面)/,
  /(?=[^。；]{0,24}(?:提出|建言|发言|协商|讨论|意见|建议))/,
], 'g');
/** 商议A的相关事宜: whatever it is. */
const MATTER_OF = /(?:商议|商讨|研讨|探讨|协商)了?(?<list>(?![会的并议建机])[^，。；：“”\n]{4,40}?)的?(?:相关|有关)?(?:事宜|问题|可行性)/g;
/** 某市政协建言A, 委员热议A, 两地政协联动协商A: what a headline says that they turned to. */
const TURNED_TO = inTurn([
  /^[^。：；\n]{0,50}?(?:政协|委员(?!会))[^。：；，\n]{0,24}?/,
  /(?:建言|聚焦|关注|把脉|问诊|献策|支招|会诊|协商|助推|助力|护航|监督|呼吁)(?!议政|座谈|会|活动|组|团|建言|聚焦|视察|调研)/,
  /(?<theme>[^，。：；\n “”《》]{4,30}?)(?:记|纪实|侧记)?(?=[ 　—，]|$)/,
], 'g');
const SENTENCE_END = /[。！？；…]”?$/;
/** 为A出谋献策, 为A把脉: whose good it is for. */
const FOR_IT = /(?<=^|[，。；：、])为(?<theme>[^，。；：“”\n]{4,40}?)(?:积极|踊跃)?(?:献计)?(?:出谋|把脉|支招|会诊)/g;
/** 商议A的相关事宜, 讨论了“A”的课题. */
const TALKED_OF = inTurn([
  /(?:商议|商讨|研讨|探讨|协商讨论|(?<=现场|共同|充分|一起|当面)协商|协商(?=了))了?(?:如何)?/,
  /(?<theme>“[^“”\n]{4,60}”|(?![会的并议建机等解监民座])[^，。；：“”\n]{4,40}?)/,
  /(?:的?(?:相关|有关)?(?:事宜|问题|课题|议题)|(?=[，。；]))/,
], 'g');
/** 开展A、B等四项调研, 审议通过A、B等视察方案. */
const COUNTED = inTurn([
  /(?:开展|组织|完成|审议通过|安排)了?(?<list>[^，。；：“”\n]{3,40}、[^。；：“”\n]{3,160}?)/,
  /等[^，。；、]{0,8}(?:调研|视察|协商|监督|考察|课题)/,
], 'g');
/** “A”双周协商座谈会, 聚焦“A”跟踪督办: what stands in marks next to the work of a committee. */
const IN_MARKS = anyOf([
  /“(?<theme>[^“”\n]{4,60})”(?=[^，。；：“”、\n]{0,14}(?:协商|商量|座谈会|议政|调研|视察|考察|监督|课题|议题|论坛|通报会|督办|提案))/,
  /(?<=聚焦|围绕|关于|针对|重点|督办|讨论了?)“(?<topic>[^“”\n]{4,60})”/,
  // 达成“A”“B”等协商意见
  /(?<=(?:达成|形成|提出)了?(?:“[^“”\n]{4,40}”[、和及]?){0,6})“(?<point>[^“”\n]{4,40})”(?=(?:[、和及]?“[^“”\n]{4,40}”){0,6}等?[^，。；“”]{0,8}(?:共识|意见|建议))/,
], 'g');
/** Ways of meeting have names of their own. */
const PLATFORM = /商量|协商|有约|读书|请[你您]来|有话|面对面|直通车|会客|讲堂|议事|委员|政协|回头看|双向|履职|两个|一号|好声音|献|同心|^.{1,3}$/;
/** What words that name a thing to work on end with. */
const NAMES_WORK = new RegExp('(?:建设|发展|优化|治理|管理|改造|保护|提升|融合|创新|合作|交流|保障|服务|监管|整治|培养|培育|转型|升级|振兴|利用|开发|传承|更新|防治|推广|管护|巡查|安装|运营'
  + '|改革|工作|问题|安全|产业|机制|体系|制度|政策|就业|创业|养老|经济|环境|情况|[难乱贵]|旅游|教育|医疗|市场|项目|工程|招引|防控|处理|落实|维护|供给|分类|工程|示范区?|产业[带链园])$');

/** What no item of a list of topics holds: who acts, what guides. */
const NO_TOPIC = anyOf([
  /习近平|精神|讲话|中心任务|中心工作|大局|职能|职责|使命|委员(?!工作室)|代表|人士|领导人|议题|主席|同志|参加|出席|有关部门|一行|开幕|闭幕|选举|会议|\d+件|议程|纪念|周年/,
  /[^明除为公终完罢](?<!受)了|[一两二三四五六七八九十\d]个(?:专题|方面|议题|课题)|不同|各自|存在|遇到|短板|办理情况|国之大者|建言|未决|双向发力|凝心聚力|方方面面|给予|部署/,
  /(?:特点|主线|易发|最紧迫|[堵卡]点|背景下|主要|之一|研究|共识|实事|尽责|广泛|建议|水平|民主|会上|之事|的)$|^多/,
  /^.{0,4}情况$/,
  /^(?:[^，]{0,3}(?:群众|民生|社会|人民)[^，]{0,6}(?:问题|关切|热点)?|[^，]{1,3})$/,
  /^(?:我|本|全)[省市县区州](?:的?(?:发展|工作|实际|战略目标))?$/,
  /^(?:分别|协同|聚焦|围绕|关系|其他)|主题$|瓶颈|主要问题$|(?<![道公铁马线])路$/,
  /^(?:并|既|而|是|也|都|将|把|被|以|在|从|向|与|和|及|对)/,
]);
const LONGEST_HEADLINE = 60;
const SHORTEST = 3;
const SHORTEST_AIM = 6;

/**
 * Topics of a sentence in which no other rule found any: what is said or done about them may stand anywhere behind.
 * @param block where the sentence stands: it must tell of delegates
 */
export function looseTopics(clean: CleanText, sentence: Span, block: Span): ThemeMention[] {
  const words = clean.folded.slice(sentence.start, sentence.end);
  if (!OF_DELEGATES.test(clean.folded.slice(block.start, block.end)) || OF_OTHERS.test(words)) return [];
  const within = (pattern: RegExp) => named(sentence, words, pattern);
  const stretches = [...opened(clean, sentence, words), ...reached(sentence, words), ...[COUNTED, FROM_SIDES, MATTER_OF].flatMap(within)];
  const lists = stretches.flatMap((list) => listed(clean, list));
  const isHeadline = words.length <= LONGEST_HEADLINE && !SENTENCE_END.test(words);
  const things = [NAMED, LOOKED_AT, ASKED_FOR, FOR_IT, TALKED_OF, ...(isHeadline ? [TURNED_TO] : [])].flatMap(within)
    .flatMap((thing) => listed(clean, thing)).filter(({ start, end }) => isThing(clean.folded.slice(start, end)));
  const marked = within(IN_MARKS).filter(({ start, end }) => namesTopic(clean.folded.slice(start, end)))
    .map((one) => themeMention(clean, tidyTheme(clean.folded, one), 'title', NAME)).filter(isMention);
  return apart([...marked, ...lists, ...things]);
}

/** “加快河道治理”, “河道治理”, but no motto and no name of a way of meeting. */
function namesTopic(words: string): boolean {
  return (beginsAsProposal(words) || NAMES_WORK.test(words)) && !PLATFORM.test(words) && !namesClass([words]);
}

/** Of those that lie over each other the first. */
function apart(found: readonly ThemeMention[]): ThemeMention[] {
  const kept: ThemeMention[] = [];
  for (const one of found) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept;
}

function isThing(words: string): boolean {
  return ((words.length >= SHORTEST_AIM && beginsAsProposal(words)) || NAMES_WORK.test(words)) && !ACTS.test(words);
}

/** Who does something, and that it is done, is no thing to talk about. */
const ACTS = /政协|界别|发现|形成|掌握|开展|组织|召开|举行|参与|陪同|调研|视察|考察|协商|监督|会$|^(?:[^，]{0,4}(?:实地|专题|深入|根据|立足|结合|务实|前往|先后|重点|专项|相关|有关|联合))/;

function named(sentence: Span, words: string, pattern: RegExp): Span[] {
  return Array.from(words.matchAll(pattern), (m) => {
    const theme = m.groups?.['theme'] ?? m.groups?.['list'] ?? m.groups?.['topic'] ?? m.groups?.['point'] ?? '';
    const start = sentence.start + m.index + m[0].indexOf(theme);
    return { start, end: start + theme.length };
  });
}

function opened(clean: CleanText, sentence: Span, words: string): Span[] {
  const inside = enclosed(clean.folded, sentence);
  return Array.from(words.matchAll(MARKER)).filter((m) => inside[m.index] === 0).flatMap((m) => {
    const at = m.index + m[0].length;
    const length = lengthOf(clean.folded, sentence.start + at, words.slice(at, at + LONGEST_LIST));
    if (length === 0) return [];
    const isSaid = DELIBERATED.test(words.slice(at + length, at + length + FARTHEST))
      || COMMITTEE_BEFORE.test(words.slice(Math.max(0, m.index - JUST_BEFORE), m.index));
    return isSaid ? [{ start: sentence.start + at, end: sentence.start + at + length }] : [];
  });
}

/** How many code units the topic behind a marker has: a list to its 等, else the rest of its clause. */
function lengthOf(folded: string, start: number, behind: string): number {
  const list = LIST.exec(behind)?.groups?.['list'];
  if (list !== undefined) {
    const span = { start, end: start + list.length };
    if (isListOfAims(folded, span) || isListOfThings(folded, span) || goesOn(folded, span)) return list.length;
  }
  const clause = behind.slice(0, LONGEST_CLAUSE);
  const inside = enclosed(folded, { start, end: start + clause.length });
  const end = Array.from(clause.matchAll(ENDS)).find(({ index }) => inside[index] !== 1)?.index ?? 0;
  return OF_ALL.test(clause.slice(end)) ? 0 : end + aimsBehind(behind.slice(end));
}

/** 围绕A，以及B等: each later clause says that it goes on. */
function goesOn(folded: string, list: Span): boolean {
  return clauses(folded, list).slice(1).every(({ start, end }) => /^(?:以及|和|还有|特别是|尤其是)/.test(folded.slice(start, end)));
}

/** 围绕推动A，加快打造B，各党派…: the clauses behind an aim that are aims too. */
function aimsBehind(behind: string): number {
  const next = /^，(?<aim>[^，。；：！？\n]{4,40})(?=，)/.exec(behind)?.groups?.['aim'];
  return next !== undefined && beginsAsProposal(next) && !ACTS.test(next) && next.length >= SHORTEST_AIM ? next.length + 1 : 0;
}

function reached(sentence: Span, words: string): Span[] {
  return Array.from(words.matchAll(REACHES), (m) => {
    const list = m.groups?.['list'] ?? '';
    const start = sentence.start + m.index + m[0].lastIndexOf(list);
    return { start, end: start + list.length };
  });
}

function listed(clean: CleanText, list: Span): ThemeMention[] {
  const parts = clauses(clean.folded, list).flatMap((clause) => items(clean.folded, clause));
  if (namesClass(parts.map(({ start, end }) => clean.folded.slice(start, end)))) return [];
  return parts.flatMap((item) => touchingQuotes(clean.folded, item)).flatMap((item) => atAnd(clean.folded, item))
    .map((item) => tidyTheme(clean.folded, item))
    .filter((item) => isTopic(clean.folded.slice(item.start, item.end)))
    .map((item) => themeMention(clean, item, 'title', NAME)).filter(isMention);
}

function isTopic(words: string): boolean {
  return words.length >= SHORTEST && !NO_TOPIC.test(words) && !saysNothing(words);
}
