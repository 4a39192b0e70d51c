import type { ContributionKind } from '../../../../schema/ontology';
import { enclosed } from '../../../segment/enclosed';
import { items } from '../../../segment/sentences';
import type { CleanText, Span, ThemeMention } from '../../../types';
import { namesClass } from '../classes';
import { EVENT_WORD, eventKind } from '../events';
import { beginsAsProposal } from '../verbs';
import { listThemes } from './listThemes';
import { MARKER } from './marker';
import { listedTopic, plainObject, quotedBeforeVerb, quotedObject, quotedTopic } from './object';
import { mayHoldEvent, STATEMENT } from './statement';
import { withoutEvent } from './stretch';

/** What an activity or a statement is about: 围绕“…”开展专题协商. */
export interface Topic extends Span {
  readonly themes: readonly ThemeMention[];
  /** Null where the event is no activity of a committee (提出建议, 建言献策). */
  readonly kind: ContributionKind | null;
}

/** 就A、B等问题…互动交流: where delegates say something in whatever words, the list itself closes the topic. */
const OF_CONSULTATION = /委员(?!会|长)|政协|界别|党派|提案|(?:调研|视察|考察|监督|课题)[组团]/;
const LIST_CLOSED = new RegExp('等(?:[多几\\d]个|[^，。；、“”]{2,14}的(?:重大|重点|热点|难点)?)?(?:重点|热点|难点|重要|突出|不同)?'
  + '(?:方面|问题|议题|内容|主题|课题|话题|领域|角度|事项|工作|大事要事|大事|要事)'
  + '(?=[^。；]{0,90}(?:意见|建议|发言|讨论|交流|探讨|协商|建言|献[计策]|互动|沟通|议政|畅所欲言|各抒己见|看法|见解|点评|咨询|切入|入手|发力|提案|履职))', 'g');
/** Anybody may exchange views: of delegates only what their sentence says they talked about. */
const EXCHANGE = /探讨|交流$|^交换/;
const DELEGATES = /委员|与会人员|政协|界别|党派|组(?![织成建合团装])|[察研]团|[港澳]|两地/;
const LONGEST_TOPIC = 220;

/** Topics of a sentence, each with its event: the nearest marker before an event opens its topic. Linear. */
export function topics(clean: CleanText, sentence: Span): Topic[] {
  const words = clean.folded.slice(sentence.start, sentence.end);
  if (!mayHoldEvent(words)) return [];
  const inside = enclosed(clean.folded, sentence);
  const outside = (pattern: RegExp) => Array.from(words.matchAll(pattern)).filter((m) => inside[m.index] === 0);
  const markers = outside(MARKER);
  const found: Topic[] = [];
  let floor = 0;
  const ofDelegates = DELEGATES.test(words);
  const statements = outside(STATEMENT).filter((m) => !EXCHANGE.test(m[0]) || ofDelegates);
  const closed = isOfConsultation(clean.folded, sentence) ? outside(LIST_CLOSED) : [];
  for (const event of [...outside(EVENT_WORD), ...statements, ...closed].sort((a, b) => a.index - b.index)) {
    const end = event.index + event[0].length;
    if (event.index < floor) continue;
    const marker = markers.filter((m) => m.index >= floor && m.index < event.index).at(-1);
    const themes = topicThemes(clean, sentence.start, { start: floor, end: event.index }, marker, event[0]);
    if (themes.length === 0) continue;
    const start = sentence.start + (marker?.index ?? floor);
    found.push({ start, end: sentence.start + end, themes, kind: eventKind(event[0]) });
    floor = end;
  }
  return found;
}

/** Of a speaker's own words the title stands right before them: 何立等委员|围绕A、B等问题. */
const TITLE_BEFORE = 6;

function isOfConsultation(folded: string, { start, end }: Span): boolean {
  return OF_CONSULTATION.test(folded.slice(Math.max(0, start - TITLE_BEFORE), end));
}

/** 等群众关心的热点问题: what stands before it only classes topics, but for aims. */
const OF_ALL = /^等[^，。；、“”]{2,14}的/;

/** The themes between a marker and its event; 开展“A”“B”等调研协商 needs no marker. */
function topicThemes(clean: CleanText, base: number, before: Span, marker: RegExpMatchArray | undefined, event: string): ThemeMention[] {
  const start = marker?.index === undefined ? before.start : marker.index + marker[0].length;
  const stretch = { start: base + start, end: base + before.end };
  if (stretch.end - stretch.start > LONGEST_TOPIC) return [];
  const named = quotedObject(clean.folded, stretch);
  if (named !== null) {
    const about = marker === undefined ? null : quotedBeforeVerb(clean.folded, stretch);
    return [about, named].flatMap((list) => (list === null ? [] : listThemes(clean, list)));
  }
  const quoted = marker === undefined ? null : quotedTopic(clean.folded, stretch) ?? listedTopic(clean.folded, stretch);
  if (quoted !== null) return listThemes(clean, quoted);
  const listed = items(clean.folded, stretch).map(({ start, end }) => clean.folded.slice(start, end));
  if (namesClass(listed) || (OF_ALL.test(event) && !listed.every((words) => beginsAsProposal(words.replace(/^如何/, ''))))) return [];
  if (marker !== undefined) return listThemes(clean, withoutEvent(clean.folded, stretch, marker[0], event));
  const object = plainObject(clean.folded, stretch);
  return object === null ? [] : listThemes(clean, object);
}
