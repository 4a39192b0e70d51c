import { anyOf, inTurn } from '../../../pattern';
import type { Span } from '../../../types';

/** 开展“A”“B”(等)? */
const HELD = /(?<!、(?:组织|持续|深入|扎实|集中)?)(?:开展|举行|举办|召开|进行|组织|启动)了?((?:“[^”]{3,80}”[、和]?)+)(?:等)?[^，。；“”]{0,10}$/;
/** 出席“A”专题 */
const ATTENDED = /(?:^|出席|参加|暨|届[^，。；“”]{0,10}[会议])(“[^”]{4,80}”)(?:专题|主题|调研)?$/;

/** 开展“A”“B”(等)?: what stands in quotation marks between the verb and the event is the topic. */
export function quotedObject(folded: string, stretch: Span): Span | null {
  const words = folded.slice(stretch.start, stretch.end);
  const found = HELD.exec(words) ?? ATTENDED.exec(words);
  if (found === null) return null;
  const quoted = found[1] as string;
  if (NAME_OF_PLATFORM.test(quoted) && !SAYS_TOPIC.test(quoted)) return null;
  const start = stretch.start + found.index + found[0].indexOf('“');
  return { start, end: start + quoted.length };
}

/** “请你来协商——完善公交接驳”: behind its name stands what it is about. */
const SAYS_TOPIC = /^“[^“”—]{2,12}——[^“”]{4,60}”$/;
/** 举办“有事好商量”协商议事活动: committees name their ways of meeting so; what they meet about stands elsewhere. */
const NAME_OF_PLATFORM = anyOf([
  /商量|有约|读书|献一策|进界别|请[你您]来|有话|面对面|直通车|会客|讲堂|课堂|下午茶|圆桌|院坝|板凳|码上|云上|线上|议事[厅日角]/,
  /(?:委员|协商|政协)(?:来了|说|在|进|日|厅|室|吧|驿站|行)/,
  /一起[说议聊]|^“(?:同心|书香)/,
  // “穿透式”: how it is done
  /^“[^“”]{1,6}式”$/,
]);

/** 围绕“A”开展“B”专题协商: both are talked about. */
export function quotedBeforeVerb(folded: string, stretch: Span): Span | null {
  const found = /^“[^“”]{4,80}”(?=开展|举行|举办|召开|进行|组织)/.exec(folded.slice(stretch.start, stretch.end));
  return found === null ? null : { start: stretch.start, end: stretch.start + found[0].length };
}

/** “A”议题，; “A”“B”等方面， */
const QUOTED = inTurn([
  /^(?:“[^“”]{4,80}”[、和]?){1,8}/,
  /(?=(?:的?(?:活动|协商|调研|监督)?(?:主题|议题|课题|专题|这一主题)|等[^，。；“”]{0,8}(?:主题|议题|课题|领域|方面|问题|内容))，)/,
]);

/** 围绕“A”议题，组织委员、专家与部门开展专题协商: whatever follows the comma, the words in quotation marks are the topic. */
export function quotedTopic(folded: string, stretch: Span): Span | null {
  const found = QUOTED.exec(folded.slice(stretch.start, stretch.end));
  return found === null ? null : { start: stretch.start, end: stretch.start + found[0].length };
}

const LISTED = /^(?<list>[^，。；：“”、]{2,30}(?:、[^，。；：“”、]{2,30}){1,8})等[^，。；“”、]{0,10}(?:问题|难题|内容|议题|课题|主题)，/;

/** 针对A、B等问题，多次与部门协商: whatever follows the comma, the list is the topic. */
export function listedTopic(folded: string, stretch: Span): Span | null {
  const found = LISTED.exec(folded.slice(stretch.start, stretch.end));
  const list = found?.groups?.['list'];
  return list === undefined ? null : { start: stretch.start, end: stretch.start + list.length };
}

/** 开展深入调研, 召开主席会议: how something is done or who meets, not what about. */
const NO_TOPIC = /(?:党外|民主党派|各民主党派|深入|专题|专项|集体|跨|多|一|系列|各|“[^”]{2,30}”(?:系列|主题)|实地|联合|广泛|常态|主席|界别|委员(?!工作[室站])|民主|视察|调研|学习|相关|有关|全|\d)/;
const BARE = new RegExp(`(?:开展|举行|举办|召开)(?!了?${NO_TOPIC.source})([^，。；“”]{4,60}|“[^”]{3,60}”[^，。；]{4,60})$`);

/** 开展营商环境专题协商: the topic stands bare between the verb and the event; 开展深入、专题、联合… has none. */
export function plainObject(folded: string, stretch: Span): Span | null {
  const words = folded.slice(stretch.start, stretch.end);
  const found = BARE.exec(words);
  if (found === null) return null;
  const end = stretch.start + found.index + found[0].replace(/等?(?:专题|专项|(?:政协)?委员)?$/, '').length;
  return { start: stretch.start + found.index + found[0].indexOf(found[1] as string), end };
}
