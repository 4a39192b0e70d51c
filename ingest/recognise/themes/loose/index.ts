import { clauses, items } from '../../../segment/sentences';
import type { CleanText, Span, ThemeMention } from '../../../types';
import { atAnd } from '../atAnd';
import { namesClass } from '../classes';
import { isMention, themeMention } from '../mention';
import { tidyTheme } from '../tidy';
import { touchingQuotes } from '../topic/lists';
import { opened } from './opened';
import { ASKED_FOR, COUNTED, FOR_IT, FROM_SIDES, IN_MARKS, LOOKED_AT, MATTER_OF, NAMED, REACHES, TALKED_OF, TURNED_TO } from './signs';
import { isThing, isTopic, namesTopic } from './words';

const NAME = 'theme.looseTopic';

/** Delegates, their committees and groups: only what they do is read so loosely. */
const OF_DELEGATES = /政协|选题|委员(?!会|长)|界别|提案|建言|协商|[研察]组|[察研]团|督[查导]组|大会发言|社情民意/;
/** 中共中央举行民主协商会, two countries, a visitor received: others who consult. */
const OF_OTHERS = /中共中央[^。；]{0,40}协商会|两国|会见|双边|总统|总理|大使|外长|外事(?!委)|访华|外宾/;
/** 对提案初稿提出修改意见: how papers are written, not what about. */
const OF_DRAFTS = /提出[^，。；]{0,10}修改(?:意见|建议)/;
/** 人民政协要坚持以…为指导: what all committees are to do. */
const OF_ALL_COMMITTEES = /人民政协要(?:坚持|更加|深入|认真)/;
const SENTENCE_END = /[。！？；…]”?$/;
const LONGEST_HEADLINE = 60;

/** Does a paragraph tell of delegates, so that topics may be looked for in each of its sentences? */
export function tellsOfDelegates(words: string): boolean {
  return OF_DELEGATES.test(words);
}

/** Topics of a sentence in which no other rule found any: what is said or done about them may stand anywhere behind. */
export function looseTopics(clean: CleanText, sentence: Span): ThemeMention[] {
  const words = clean.folded.slice(sentence.start, sentence.end);
  if (OF_OTHERS.test(words) || OF_DRAFTS.test(words) || OF_ALL_COMMITTEES.test(words)) return [];
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

/** Of those that lie over each other the first. */
function apart(found: readonly ThemeMention[]): ThemeMention[] {
  const kept: ThemeMention[] = [];
  for (const one of found) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept;
}

function named(sentence: Span, words: string, pattern: RegExp): Span[] {
  return Array.from(words.matchAll(pattern), (m) => {
    const theme = m.groups?.['theme'] ?? m.groups?.['list'] ?? m.groups?.['topic'] ?? m.groups?.['point'] ?? '';
    const start = sentence.start + m.index + m[0].indexOf(theme);
    return { start, end: start + theme.length };
  });
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
