import { anyOf } from '../../../pattern';
import { enclosed } from '../../../segment/enclosed';
import { clauses } from '../../../segment/sentences';
import type { CleanText, Span } from '../../../types';
import { isListOfAims, isListOfThings } from '../topic/lists';
import { MARKER } from '../topic/marker';
import { doesSomething, isAim } from './words';

/** Whatever is said or done about a topic. */
const DELIBERATED = anyOf([
  /意见|建议|发言|讨论|交流|探讨|协商|建言|献[计策智言]|互动|沟通|议政|调研|调查|视察|考察|监督|座谈|提案|履职|看法|见解|共识/,
  /查看|察看|走访|金点子|把脉|支招|会诊|研讨|对话|热议|汇报|通报|审议|督办|各抒己见|畅[谈所]|社情民意|难点|对策|举措|思路|面对面/,
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

/** What 围绕, 就, 聚焦 open, where behind it something is said or done about it. */
export function opened(clean: CleanText, sentence: Span, words: string): Span[] {
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
  return next !== undefined && isAim(next) && !doesSomething(next) ? next.length + 1 : 0;
}
