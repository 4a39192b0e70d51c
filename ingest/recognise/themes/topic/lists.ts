import { enclosed } from '../../../segment/enclosed';
import { clauses } from '../../../segment/sentences';
import type { Span } from '../../../types';
import { beginsAsProposal } from '../verbs';

const SHORTEST_AIM = 4;

/** 聚焦X，实施Y，形成…: the event belongs to a later clause, not to the topic. */
export function isOneClause(folded: string, span: Span): boolean {
  const inside = enclosed(folded, span);
  for (let i = span.start; i < span.end; i++) if (folded[i] === '，' && inside[i - span.start] === 0) return false;
  return true;
}

/** 围绕加强A，完善B，推进C等建言: a list of aims by ，, each of which begins with a verb. */
export function isListOfAims(folded: string, span: Span): boolean {
  return clauses(folded, span).every(({ start, end }) => end - start >= SHORTEST_AIM && beginsAsProposal(folded.slice(start, end)));
}

/** Who acts, or what was done: no thing to talk about. */
const NO_THING = /委员|大家|代表|政协|了|[^，]{30}|^(?:结合|按照|根据|立足|通过|为|在|并|从|以)/;

/** 结合机制，人员、资金流动，架构等议题: clauses none of which has a subject or a verb of its own. */
export function isListOfThings(folded: string, span: Span): boolean {
  return clauses(folded, span).every(({ start, end }) => !NO_THING.test(folded.slice(start, end)));
}

/** 协商议题“A”，以及监督议题“B”. */
export function isListOfQuoted(folded: string, span: Span): boolean {
  return clauses(folded, span).every(({ start, end }) => /(?:议题|课题|主题)“[^“”]{4,}”$/.test(folded.slice(start, end)));
}

/** 发挥“双创”“双学”效能: nicknames of programmes are no topics of their own. */
const COINAGES = /^[^“”，]{2,8}(?:“[^”]{1,3}”){2,}[^“”，]{2,8}$/;

/** “A”“B”“C” without 、 between them, 全市“A”和“B”等工作; “A”暨B, “A”提案和B. */
export function touchingQuotes(folded: string, item: Span): Span[] {
  const words = folded.slice(item.start, item.end);
  const also = /^[^“”]{0,16}“[^“”]+”(?:提案(?=和)|(?=暨))/.exec(words)?.[0].length;
  if (also !== undefined) return [{ start: item.start, end: item.start + also }, { start: item.start + also + 1, end: item.end }];
  if (!/^[^“”，]{0,8}(?:“[^”]+”[和及与]?){2,}[^“”，]{0,8}$/.test(words) || COINAGES.test(words)) return [item];
  return Array.from(words.matchAll(/“[^”]+”/g), (m) => ({ start: item.start + m.index, end: item.start + m.index + m[0].length }));
}
