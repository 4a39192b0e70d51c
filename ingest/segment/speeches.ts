import { spanIndexAt, within, type Page } from '../recognise/page';
import type { FrameLink, SpeakerFrame } from '../recognise/persons';
import type { Block, PersonMention, Span } from '../types';
import { continuedTo } from './continued';
import { leftover } from './leftover';
import { untilBodyProposes } from './bodyProposes';
import { quotedBefore } from './quotedBefore';
import { sectionTitle } from './sectionTitle';
import { titlesBeside } from './titlesBeside';
import { topicBefore } from './topicBefore';

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

/** A frame with its place on the page: a line of its own above the text, or a phrase in running words. */
interface Placed {
  readonly frame: SpeakerFrame;
  readonly block: Block;
  readonly index: number;
  readonly onLine: boolean;
  readonly titles: readonly Span[];
  /** Where its part of the page begins: its title, if one stands above. */
  readonly top: number;
}

/**
 * Cuts the page among its speakers. A line of its own (● X委员代表G发言) owns what follows up to the next title; a
 * phrase in running words owns the rest of its paragraph up to the next speaker, or the rest of the page where
 * nobody else is named.
 */
export function speeches(page: Page, frames: readonly SpeakerFrame[]): Speech[] {
  const below = titlesStandBelow(page, frames);
  const placed = frames.filter((frame) => frame.act !== null).flatMap((frame) => place(page, frame, below));
  const jointly = joinAuthors(placed);
  const onlyOne = isOnlyOne(jointly);
  const following = nextOf(jointly);
  return mergeByPersons(jointly.map((group, i) => speechOf(page, group, following[i] as Following, onlyOne)));
}

/** What may end a speech: the next speaker, and the next line of its own that names one. */
interface Following {
  readonly next: Placed | undefined;
  readonly nextOnLine: Placed | undefined;
}

function nextOf(groups: readonly Placed[][]): Following[] {
  const following: Following[] = new Array<Following>(groups.length);
  let nextOnLine: Placed | undefined;
  for (let i = groups.length - 1; i >= 0; i--) {
    following[i] = { next: groups[i + 1]?.[0], nextOnLine };
    nextOnLine = groups[i]?.find((one) => one.onLine) ?? nextOnLine;
  }
  return following;
}

/** On this page the title of a speech stands under the line that names the speaker, not above it. */
function titlesStandBelow(page: Page, frames: readonly SpeakerFrame[]): boolean {
  const { blocks } = page.clean;
  const placed = frames.map((frame) => ({ frame, index: spanIndexAt(blocks, frame.start) }));
  const lines = [...new Set(placed.filter(({ frame, index }) => isAloneOn(blocks[index], frame)).map(({ index }) => index))];
  const headings = (offset: number) => lines.filter((index) => blocks[index + offset]?.kind === 'heading').length;
  return headings(1) > headings(-1);
}

/** Nothing but the speaker stands on the line. */
function isAloneOn(block: Block | undefined, frame: SpeakerFrame): boolean {
  return block !== undefined && frame.start >= block.start && frame.start - block.start <= LINE_HEAD
    && (frame.body ?? 0) >= block.end - 2 && frame.start < block.end;
}

function place(page: Page, frame: SpeakerFrame, below: boolean): Placed[] {
  const { blocks } = page.clean;
  const index = spanIndexAt(blocks, frame.start);
  const block = blocks[index];
  if (block === undefined) return [];
  const headline = headlineTitle(page, frame, block);
  const onLine = headline !== null || ((frame.body ?? 0) >= block.end - 2 && frame.start - block.start <= LINE_HEAD);
  const beside = () => (onLine ? titlesBeside(page, index, below) : sectionTitle(page, index, frame));
  const titles = frame.title !== null ? [frame.title] : headline !== null ? [headline] : [...topicBefore(page, frame), ...beside()];
  return [{ frame, block, index, onLine, titles, top: Math.min(frame.start, titles[0]?.start ?? frame.start) }];
}

const TITLE_KEY = /^(?:full_?)?title$|^(?:标题|题目)$/i;

/** So far from the head of a line may stand the speaker whose line it is. */
const LINE_HEAD = 40;
const LONGEST_TITLE = 60;

/** X委员的发言：title; ●X委员（代表G）：title. */
function headlineTitle(page: Page, frame: SpeakerFrame, block: Block): Span | null {
  if (frame.body === null || block.end - frame.body < 4 || !(standsOut(block) || isTitleLine(page, frame.body, frame, block))) return null;
  return { start: frame.body, end: block.end };
}

function standsOut(block: Block): boolean {
  return block.kind === 'heading' || TITLE_KEY.test(block.key ?? '');
}

/** A line of its own that is no sentence: a bullet or nothing before the speaker, a colon, and a few words. */
function isTitleLine(page: Page, body: number, frame: SpeakerFrame, block: Block): boolean {
  const { folded } = page.clean;
  if (frame.start - block.start > 2 || folded[body - 1] !== '：' || block.end - body > LONGEST_TITLE) return false;
  return !/[。；！？”]/.test(folded.slice(body, block.end));
}

/** To whom a reply to their proposal is addressed: what they asked for stands before the answer. */
export const ADDRESSED = 'person.addressee';
/** 现答复如下：您在提案中建议…: the answer begins by saying again what was asked. */
const REPEATS = /^[^。：\n]{2,8}：?\n?[^。\n]{0,12}(?:您|你|贵)[^。，\n]{0,10}(?:建议|提出)[^\n]{0,300}/;
const REPEATS_WITHIN = 340;
const ANSWER = /(?:答复|回复|函复)如下/;

/** How many blocks apart frames of one rule still speak together: authors on lines of their own, heads of parties in one sentence. */
const JOINT_REACH: Readonly<Record<string, number>> = { 'person.authorLine': 2, 'person.headOfGroup': 0 };

/** Authors on lines of their own, one under the other, wrote together; a title above the first is the title of all. */
function joinAuthors(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const one of placed) {
    const last = groups.at(-1)?.at(-1);
    const reach = last === undefined ? undefined : JOINT_REACH[last.frame.rule];
    const joint = last !== undefined && reach !== undefined && one.frame.rule === last.frame.rule && one.index - last.index <= reach;
    if (joint) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

function isOnlyOne(groups: readonly Placed[][]): boolean {
  return new Set(groups.map(personsKey)).size === 1;
}

function personsKey(group: readonly Placed[]): string {
  return group.flatMap((one) => one.frame.persons.map((p) => p.name)).sort().join('、');
}

function speechOf(page: Page, group: readonly Placed[], following: Following, onlyOne: boolean): Speech {
  const last = group.at(-1) as Placed;
  const frames = group.map((one) => one.frame);
  const persons = frames.flatMap((frame) => frame.persons);
  const titles = group.flatMap((one) => one.titles);
  const body = bodyOf(page, last, following, onlyOne);
  const isAuthors = last.frame.rule === 'person.authorLine';
  return {
    frames,
    persons,
    links: frames.flatMap((frame) => frame.links),
    titles: isAuthors ? paperTitle(page, frames[0] as SpeakerFrame) : titles,
    bodies: leftover(body, within(page.furniture, body)),
    quoted: quotedBefore(page, last.frame, last.block.start),
    owned: persons.length === 1 || isAuthors || last.frame.rule === ADDRESSED || wroteTogether(page, last.frame),
  };
}

/** A、B联名提出, A、B提交, A、B两位委员提出的: what they hand in together is each one's own. */
function wroteTogether(page: Page, frame: SpeakerFrame): boolean {
  const from = frame.persons.at(-1)?.end ?? frame.end;
  return /^[^，。；]{0,16}(?:(?:联名|共同|联合)(?:提出|建议|呼吁|发言|提案)|提交|提出的|撰写|(?:委员|常委)的?《[^《》\n]{4,80}》)/.test(page.clean.folded.slice(from, Math.max(from, frame.end) + WROTE_WITHIN));
}

const WROTE_WITHIN = 100;

/** The heading of a paper above its authors: the last one that is a proposal's, else the first of the page. */
function paperTitle(page: Page, authors: Span): Span[] {
  const above = page.clean.blocks.filter((block) => block.kind === 'heading' && block.end <= authors.start);
  const paper = above.filter((block) => /^关于|(?:建议|提案|思考|对策)$/.test(page.clean.folded.slice(block.start, block.end))).at(-1);
  return paper === undefined ? page.clean.blocks.filter((block) => block.kind === 'heading').slice(0, 1) : [paper];
}

function bodyOf(page: Page, one: Placed, { next, nextOnLine }: Following, onlyOne: boolean): Span {
  const titleBehind = one.titles.some((title) => title.start >= (one.frame.body ?? 0));
  const start = one.onLine && titleBehind ? one.block.end : one.frame.body ?? one.frame.end;
  const pageEnd = page.clean.text.length;
  const end = one.frame.rule === ADDRESSED ? answerStart(page, start) : one.onLine || onlyOne
    ? recordEnd(page, one, Math.min(nextOnLine?.top ?? pageEnd, speaksBelow(one, next) ? next.top : pageEnd))
    : continuedTo(page, one.index, next?.top ?? pageEnd);
  const own = untilBodyProposes(page, { start, end: Math.max(start, end) });
  return { start, end: one.frame.persons.length > 1 ? own : untilAllSpeak(page, start, own) };
}

/** 。委员们一致认为，…: from here on it is not this speaker's own any more. */
const ALL_SPEAK = /(?<=[。；\n])(?:大家|委员们|代表委员们|与会[^，。；\n]{0,6})(?:一致|普遍|还|也|纷纷)?(?:认为|建议|表示|呼吁|(?:就|对|围绕)[^，。；]{4,90}提出)/;
const ALL_SPEAK_WITHIN = 1_500;

function untilAllSpeak(page: Page, start: number, end: number): number {
  const found = ALL_SPEAK.exec(page.clean.folded.slice(start, Math.min(end, start + ALL_SPEAK_WITHIN)));
  return found === null ? end : start + found.index;
}

/** Under the title of a record or a headline that names them, the same person takes the word: from there on it is that frame's. */
function speaksBelow(one: Placed, next: Placed | undefined): next is Placed {
  const isTitled = one.frame.rule === 'person.headline' || one.block.record !== undefined;
  return isTitled && next?.frame.speaks === true && next.block.record === one.block.record && personsKey([next]) === personsKey([one]);
}

/** Words in the field of a record go no further than the record. */
function recordEnd(page: Page, one: Placed, limit: number): number {
  if (one.block.record === undefined) return limit;
  const last = page.records.ofRecord(one.block.record).at(-1) ?? one.block;
  return Math.min(limit, last.end);
}

/** Where the answer to a proposal begins; the end of the page where it does not say so. */
function answerStart(page: Page, from: number): number {
  const { folded } = page.clean;
  const answer = ANSWER.exec(folded.slice(from));
  if (answer === null) return folded.length;
  const told = REPEATS.exec(folded.slice(from + answer.index, from + answer.index + REPEATS_WITHIN));
  return from + answer.index + (told?.[0].length ?? 0);
}

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
