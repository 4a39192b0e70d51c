import { anyOf, inTurn } from '../../../pattern';
import { enclosed } from '../../../segment/enclosed';
import type { Span } from '../../../types';
import { isListOfAims, isListOfQuoted, isListOfThings, isOneClause } from './lists';
import { bringsItsVerb } from './statement';

/** Verbs that lead from the topic to the event, with what stands before them; the last one counts. */
const TO_EVENT = inTurn([
  /[，]?(?:深入|扎实|积极|持续|认真|共同|分别|先后|专门|集中|多次|广泛|组织|组织委员|牵头|协同|联合|联动|同步|分组)*/,
  /(?:开展|进行|举行|举办|召开|(?<!发)展开|做好|(?<![工合动创协操运写])作了?|实施|组织|提出|撰写|提交|形成|深入)/,
], 'g');
/** So much may stand between that verb and the event: 开展专题议政性常委会会议… */
const MODIFIERS = 24;
/** 等内容, 等难点堵点问题, 等协商成果落实情况: behind the list. */
const ET_CETERA = /等(?!级|候|待|次|同|额)[^，。；“”、]{0,18}$/;
interface Event {
  /** 等议题: the stretch is a list to its end. */
  readonly isClosed: boolean;
  /** A verb leads to it: 开展|调研. */
  readonly hasVerb: boolean;
  /** 就A，B提出建议: 就 and 对 have no other verb than that, so that both clauses are the topic. */
  readonly mayBeAims: boolean;
}

function eventOf(marker: string, event: string): Event {
  const isClosed = event.startsWith('等');
  return { hasVerb: !bringsItsVerb(event), mayBeAims: isClosed || /[就对为]$/.test(marker), isClosed };
}

/** What stands between a topic and its event without belonging to either. */
const WITH_WHOM_OR_HOW = anyOf([
  // 与相关部门
  /[同与][^，。；“”、]{1,10}(?:干部|负责人|部门|代表|群众|居民|村民|企业)$|，与[^，。；“”]{2,20}$/,
  // “A”与市科技局
  /(?<=”(?:主题|议题|课题)?)[，]?[与同和][^，。；“”]{2,24}$/,
  // ，从不同角度
  /，从[^，。；“”]{4,40}(?:方面|角度|层面)，?$/,
  // ，在座谈会上
  /，在[^，。；“”]{2,24}[上中]$/,
  /(?<=议题|课题)，(?:积极|深入|广泛|充分|持续|共同)+$|，(?:积极|主动|充分|纷纷)*通过[^，。；“”]{2,12}$/,
]);

/** Of what stands between a marker and its event, the topic alone; empty where it holds more than that. */
export function withoutEvent(folded: string, stretch: Span, marker: string, event: string): Span {
  const { hasVerb, mayBeAims, isClosed } = eventOf(marker, event);
  let { end } = stretch;
  const cut = (pattern: RegExp) => {
    const inside = enclosed(folded, { start: stretch.start, end });
    const found = pattern.exec(folded.slice(stretch.start, end));
    if (found !== null && inside[found.index] === 0) end = stretch.start + found.index;
  };
  if (hasVerb) end = lastVerb(folded, { start: stretch.start, end }) ?? end;
  cut(/(?:展开|进行|引发|(?<=方面|角度|层面|问题)(?:积极|踊跃|纷纷|充分|广泛|主动))$|，$/);
  cut(WITH_WHOM_OR_HOW);
  cut(/(?<=等)(?:到|赴|前往|走进|深入)[^，。；“”]{2,80}$/);
  const before = end;
  cut(ET_CETERA);
  const etCetera = end < before;
  if (hasVerb) cut(/(?:工作)?(?:分别|先后)?(?:赴|前往)[^，。；“”]{2,20}$/);
  cut(/[，、的]?(?:[两二三四五六七八九十几\d]{1,2}[个大项])?(?:重点)?(?:主题|议题|课题|专题|问题|方面|角度|层面)?[，]?$/);
  const topic = { start: stretch.start, end };
  const isList = ((etCetera || mayBeAims) && isListOfAims(folded, topic)) || isListOfQuoted(folded, topic)
    || ((isClosed || (etCetera && mayBeAims)) && isListOfThings(folded, topic));
  if (isList || isOneClause(folded, topic)) return topic;
  return hasVerb ? { start: end, end } : beforeSpeakers(folded, topic);
}

/** 聚焦社区停车难问题，8位政协委员、专家建言献策: behind the comma stands who speaks. */
const SPEAKERS = /，(?:(?:共有?)?[\d两三四五六七八九十几多]{1,3}[位名余][^，。；“”]{0,8}(?:委员|专家)|(?:政协)?委员们?|大家|与会)[^，。；“”]{0,40}$/;

function beforeSpeakers(folded: string, topic: Span): Span {
  const found = SPEAKERS.exec(folded.slice(topic.start, topic.end));
  const clause = { start: topic.start, end: topic.start + (found?.index ?? 0) };
  return isOneClause(folded, clause) ? clause : { start: topic.end, end: topic.end };
}

function lastVerb(folded: string, stretch: Span): number | null {
  const inside = enclosed(folded, stretch);
  const verbs = Array.from(folded.slice(stretch.start, stretch.end).matchAll(TO_EVENT), (m) => m).filter((m) => inside[m.index] === 0);
  const last = verbs.at(-1);
  if (last === undefined) return null;
  const modifiers = folded.slice(stretch.start + last.index + last[0].length, stretch.end);
  return modifiers.length > MODIFIERS || /[，。；“”]/.test(modifiers) ? null : stretch.start + last.index;
}
