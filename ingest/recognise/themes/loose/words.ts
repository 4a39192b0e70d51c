import { anyOf } from '../../../pattern';
import { namesClass } from '../classes';
import { saysNothing } from '../topic/empty';
import { beginsAsProposal } from '../verbs';

const SHORTEST = 3;
const SHORTEST_AIM = 6;
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
  /[局委办厅]提案(?:办理|承办)/,
  /^(?:[^，]{0,3}(?:群众|民生|社会|人民)[^，]{0,6}(?:问题|关切|热点)?|[^，]{1,3})$/,
  /^(?:我|本|全)[省市县区州](?:的?(?:发展|工作|实际|战略目标))?$/,
  /^(?:分别|协同|聚焦|围绕|关系|其他)|主题$|瓶颈|主要问题$|(?<![道公铁马线])路$/,
  /^(?:并|既|而|是|也|都|将|把|被|以|在|从|向|与|和|及|对)/,
]);

/** 加强河道治理: an aim of some length. */
export function isAim(words: string): boolean {
  return words.length >= SHORTEST_AIM && beginsAsProposal(words);
}

/** 河道治理, 老街停车: an item of a list of topics. */
export function isTopic(words: string): boolean {
  return words.length >= SHORTEST && !NO_TOPIC.test(words) && !saysNothing(words);
}

/** An aim, or a thing to work on, in words that no list holds together. */
export function isThing(words: string): boolean {
  return (isAim(words) || NAMES_WORK.test(words)) && !doesSomething(words);
}

/** Who does something, and that it is done, is no thing to talk about. */
const ACTS = /政协|界别|发现|形成|掌握|开展|组织|团结带领|召开|举行|参与|陪同|调研|视察|考察|协商|监督|会$|^(?:[^，]{0,4}(?:实地|专题|深入|根据|立足|结合|务实|前往|先后|重点|专项|相关|有关|联合))/;

export function doesSomething(words: string): boolean {
  return ACTS.test(words);
}

/** “加快河道治理”, “河道治理”, but no motto and no name of a way of meeting. */
export function namesTopic(words: string): boolean {
  return (beginsAsProposal(words) || NAMES_WORK.test(words)) && !PLATFORM.test(words) && !namesClass([words]);
}
