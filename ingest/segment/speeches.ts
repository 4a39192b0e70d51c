import { firstFrom, within, type Page } from '../recognise/page';
import type { FrameLink, SpeakerFrame } from '../recognise/persons';
import type { PersonMention, Span } from '../types';
import { leftover } from './leftover';
import { isLabel, othersLines, untilLine, type OthersLines } from './othersLines';
import { othersWords } from './othersWords';
import { paperTitle } from './paperTitle';
import { personsKey, placeAll, type Placed } from './placed';
import { isSecondOfTwo, isSigned, quotedBefore } from './quotedBefore';
import { ADDRESSED, bodyOf, nextOf, type Following } from './speechEnd';

/** Who spoke or proposed, and which stretches of the page are their own words. */
export interface Speech {
  readonly frames: readonly SpeakerFrame[];
  readonly persons: readonly PersonMention[];
  readonly links: readonly FrameLink[];
  readonly titles: readonly Span[];
  readonly bodies: readonly Span[];
  /** Words in quotation marks right before the name: “…。”X委员说。 */
  readonly quoted: readonly Span[];
  /** Named joint authors own what they wrote; a list of speakers (A、B、C发言。大家认为…) does not. */
  readonly owned: boolean;
}

/**
 * Cuts the page among its speakers. A line of its own (● X委员代表G发言) owns what follows up to the next title; a
 * phrase in running words owns the rest of its paragraph up to the next speaker, or the rest of the page where
 * nobody else is named.
 */
export function speeches(page: Page, frames: readonly SpeakerFrame[]): Speech[] {
  const jointly = joinAuthors(page, placeAll(page, frames));
  if (jointly.length === 0) return [];
  const onlyOne = isOnlyOne(jointly);
  const following = nextOf(jointly);
  const others = othersOf(page, frames);
  const speech = (group: readonly Placed[], i: number) => speechOf(page, group, jointly[i - 1]?.at(-1), following[i] as Following, onlyOne);
  const found = jointly.map((group, i) => withoutOthers(page, speech(group, i), group, others));
  return mergeByPersons(withoutQuotedBehind(page, found));
}

/** Where others have the word than the speakers of a page. */
interface Others {
  /** In running words. */
  readonly words: readonly Span[];
  /** On lines of their own. */
  readonly lines: OthersLines;
}

function othersOf(page: Page, frames: readonly SpeakerFrame[]): Others {
  const starts = [...frames].sort((one, other) => one.start - other.start);
  const names = new Set(frames.flatMap(({ persons }) => persons.map(({ name }) => name)));
  return { words: othersWords(page, starts, names), lines: othersLines(page, names) };
}

/** In running words somebody else may take the word in between; who has a line of their own speaks below it, up to another's. */
function withoutOthers(page: Page, speech: Speech, group: readonly Placed[], { words, lines }: Others): Speech {
  const ending = group.some((one) => isLabel(page, one)) ? lines.any : lines.official;
  const bodies = speech.bodies.map((body) => untilLine(body, ending));
  if (group.some(({ onLine }) => onLine)) return { ...speech, bodies };
  return { ...speech, bodies: bodies.flatMap((body) => leftover(body, touching(words, body))) };
}

/** Of two quotations that touch, the second is no part of the words of whoever is named before the first. */
function withoutQuotedBehind(page: Page, found: readonly Speech[]): Speech[] {
  const behind = found.flatMap(({ quoted }) => quoted).filter((words) => isSecondOfTwo(page, words));
  return found.map((speech) => ({ ...speech, bodies: speech.bodies.flatMap((body) => leftover(body, touching(behind, body))) }));
}

/** Those of many spans in order, none over another, that have anything of this one. */
function touching(spans: readonly Span[], { start, end }: Span): Span[] {
  const first = Math.max(0, firstFrom(spans, start) - 1);
  const found: Span[] = [];
  for (let i = first; i < spans.length && spans[i]!.start < end; i++) found.push(spans[i]!);
  return found;
}

/** How many blocks apart frames of one rule still speak together: authors on lines of their own, heads of parties in one sentence. */
const JOINT_REACH: Readonly<Record<string, number>> = { 'person.authorLine': 2, 'person.headOfGroup': 0 };

/** Authors on lines of their own, one under the other, wrote together; a title above the first is the title of all. */
function joinAuthors(page: Page, placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const one of placed) {
    const last = groups.at(-1)?.at(-1);
    const reach = last === undefined ? undefined : JOINT_REACH[last.frame.rule];
    const joint = last !== undefined && reach !== undefined && one.frame.rule === last.frame.rule && one.index - last.index <= reach
      && !isParted(page, last, one);
    if (joint) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** What the first of two authors asks for stands between their lines. */
function isParted({ clean: { blocks, folded } }: Page, last: Placed, next: Placed): boolean {
  return blocks.slice(last.index + 1, next.index).some(({ start, end }) => /[。！？]”?[ ]*$/.test(folded.slice(start, end)));
}

/** A page on one person is theirs to its end; what several say together ends with its paragraph, whoever else is not named. */
function isOnlyOne(groups: readonly Placed[][]): boolean {
  return new Set(groups.map(personsKey)).size === 1 && (groups[0]?.[0]?.frame.persons.length ?? 0) === 1;
}

function speechOf(page: Page, group: readonly Placed[], before: Placed | undefined, following: Following, onlyOne: boolean): Speech {
  const last = group.at(-1) as Placed;
  const frames = group.map((one) => one.frame);
  const persons = frames.flatMap((frame) => frame.persons);
  const isNamedBehind = isAttributed(page, last);
  const titles = isNamedBehind ? [] : group.flatMap((one) => one.titles);
  const after = bodyOf(page, last, following, onlyOne);
  const body = isNamedBehind ? { start: after.start, end: Math.max(after.start, Math.min(after.end, last.block.end)) } : after;
  const isAuthors = last.frame.rule === 'person.authorLine';
  return {
    frames,
    persons,
    links: frames.flatMap((frame) => frame.links),
    titles: isAuthors ? paperTitle(page, group, before) : titles,
    bodies: leftover(body, within(page.furniture, body)),
    quoted: quotedBefore(page, last.frame, last.block.start),
    owned: persons.length === 1 || isAuthors || last.frame.rule === ADDRESSED || wroteTogether(page, last.frame),
  };
}

/** “…。”——全国政协委员X: who is named behind a quotation says no more than it, and what follows in the same line. */
const ATTRIBUTED = /”[ ]?[—–-]{1,2}[^“”。\n]{0,20}$/;
const ATTRIBUTED_WITHIN = 26;

function isAttributed(page: Page, { frame, block }: Placed): boolean {
  const before = page.clean.folded.slice(Math.max(block.start, frame.start - ATTRIBUTED_WITHIN), frame.start);
  return isSigned(page, frame, block.start) || ATTRIBUTED.test(before);
}

/** A、B委员认为: what two or three say as one; A、B等委员 stand for more. */
const SAID = /^(?:[两二三3]位)?(?:政协)?(?:委员|常委)(?:还|也|均|都|一致|共同){0,2}(?:认为|建议|提出|表示|指出|呼吁|说)/;

/** A、B联名提出, A、B提交, A、B两位委员提出的: what they hand in together is each one's own. */
function wroteTogether(page: Page, frame: SpeakerFrame): boolean {
  const from = frame.persons.at(-1)?.end ?? frame.end;
  if (frame.speaks && SAID.test(page.clean.folded.slice(from, from + SAID_WITHIN))) return true;
  return /^[^，。；]{0,16}(?:(?:联名|共同|联合)(?:提出|建议|呼吁|发言|提案)|提交|提出的|撰写|(?:委员|常委)的?《[^《》\n]{4,80}》)/.test(page.clean.folded.slice(from, Math.max(from, frame.end) + WROTE_WITHIN));
}

const WROTE_WITHIN = 100;
const SAID_WITHIN = 16;

/** What one person (or one pair of authors) says in several places of a page is one contribution. */
function mergeByPersons(found: readonly Speech[]): Speech[] {
  const byPersons = new Map<string, Speech>();
  for (const speech of found) {
    const key = [...new Set(speech.persons.map((p) => p.name))].sort().join('、');
    const known = byPersons.get(key);
    byPersons.set(key, known === undefined ? speech : merged(known, speech));
  }
  return [...byPersons.values()];
}

function merged(a: Speech, b: Speech): Speech {
  const covered = (span: Span) => a.bodies.some((body) => span.start >= body.start && span.end <= body.end);
  return {
    ...a,
    frames: [...a.frames, ...b.frames],
    links: [...a.links, ...b.links],
    titles: [...a.titles, ...b.titles],
    bodies: [...a.bodies, ...b.bodies.filter((body) => !covered(body))],
    quoted: [...a.quoted, ...b.quoted],
  };
}
