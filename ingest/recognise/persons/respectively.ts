import { clauses } from '../../segment/sentences';
import type { GroupMention, PersonMention, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import { sentencesWith, type Page } from '../page';
import { type FrameLink, type FrameRule, type SpeakerFrame, person } from './frame';
import { looksDotted, looksLikeName } from './names';

const NAME = 'person.respectively';
const MARK = /(?:分别|先后)代表/;
const MARK_LENGTH = 4;
const END_OF_PHRASES = /，?(?:就|围绕)(?=[^。；]{4,})|向(?:大会|会议)|[向对](?=[^，。；]{2,40}(?:表示|致以))|致(?:贺)?[词辞]|[作做]?(?:大会)?(?:交流)?发言|讲话|。|；|\n/;

/** A、B、C分别代表G1，G2，G3致贺词: ordered pairs, where a phrase may itself list groups. */
export const respectively: FrameRule = {
  name: NAME,
  example: '民盟云泽市委副主委陆鸣，民建云泽市委主委何嘉分别代表民盟云泽市委，民建云泽市委发言。'
    + '市政协委员于鸣、沈若兰，分别代表民进云泽市委，市工商联，就建设学校、发展夜市等问题发言。杜若，周岚，先后代表民革云泽市委、民进云泽市委致贺词。',
  finds: [
    '民盟云泽市委副主委陆鸣，民建云泽市委主委何嘉分别代表民盟云泽市委，民建云泽市委',
    '市政协委员于鸣、沈若兰，分别代表民进云泽市委，市工商联',
    '杜若，周岚，先后代表民革云泽市委、民进云泽市委',
  ],
  counterExample: '两个街道分别代表东西两片参加比赛。',
  find: (page) => sentencesWith(page, /(?:分别|先后)代表/g).flatMap((sentence) => frameIn(page, sentence)),
};

function frameIn(page: Page, sentence: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const words = folded.slice(sentence.start, sentence.end);
  const at = words.search(MARK);
  if (at < 0) return [];
  const mark = sentence.start + at;
  const persons = namesBefore(folded, { start: sentence.start, end: mark }).map((name) => person(text, name, NAME));
  const from = mark + MARK_LENGTH;
  const end = from + Math.max(0, folded.slice(from, sentence.end).search(END_OF_PHRASES));
  const links = pairs(page, persons, { start: from, end });
  if (links.length === 0 || (words.startsWith('先后', at) && !links.some(({ group }) => group.kind === 'party'))) return [];
  return [{ start: sentence.start, end, rule: NAME, persons, links, act: 'speech', speaks: true, body: null, title: null }];
}

/** One person a clause, named at its end behind the posts; else a list by 、 in the last clause: 座谈会上，A、B、C. */
function namesBefore(folded: string, span: Span): Span[] {
  const parts = clauses(folded, { start: span.start, end: folded[span.end - 1] === '，' ? span.end - 1 : span.end });
  const byClause = parts.length > 1 ? namesAtEnds(folded, parts) : [];
  return byClause.length > 0 ? byClause : namesAtEnds(folded, splitAt(folded, parts.at(-1) ?? span, '、'));
}

/** None where one of the parts does not end in a name. */
function namesAtEnds(folded: string, parts: readonly Span[]): Span[] {
  const names = parts.map((part) => trailingName(folded, part));
  return names.every((name) => name.length > 0) ? names.flat() : [];
}

function splitAt(folded: string, span: Span, mark: string): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const piece of folded.slice(span.start, span.end).split(mark)) {
    parts.push({ start, end: start + piece.length });
    start += piece.length + mark.length;
  }
  return parts;
}

function trailingName(folded: string, part: Span): Span[] {
  for (const length of [3, 2, 4]) {
    const start = part.end - length;
    const run = folded.slice(start, part.end);
    const isName = start >= part.start && (looksLikeName(run) || looksDotted(run));
    if (isName && endsPost(folded.slice(part.start, start))) return [{ start, end: part.end }];
  }
  return [];
}

function endsPost(before: string): boolean {
  return before === '' || /(?:主委|委|主席|主任|会长|长|书记|师|员|代表|委员|常委|理事|教授)$/.test(before);
}

function pairs(page: Page, persons: readonly PersonMention[], span: Span): FrameLink[] {
  const byComma = clauses(page.clean.folded, span);
  const phrases = byComma.length === persons.length ? byComma : splitAt(page.clean.folded, span, '、');
  if (persons.length === 0) return [];
  if (phrases.length !== persons.length) return inOrder(persons, parseGroupPhrase(page.clean, span));
  return phrases.flatMap((phrase, i) => parseGroupPhrase(page.clean, phrase)
    .map((group) => ({ group, relation: 'on_behalf_of' as const, person: persons[i] as PersonMention })));
}

/** G1、G2和G3: as many groups as persons. */
function inOrder(persons: readonly PersonMention[], groups: readonly GroupMention[]): FrameLink[] {
  if (groups.length !== persons.length) return [];
  return groups.map((group, i) => ({ group, relation: 'on_behalf_of' as const, person: persons[i] as PersonMention }));
}
