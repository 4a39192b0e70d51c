import { articleAt, type Page } from '../recognise/page';
import type { Span } from '../types';
import { untilBodyProposes } from './bodyProposes';
import { continuedTo } from './continued';
import { personsKey, type Placed } from './placed';

/** To whom a reply to their proposal is addressed: what they asked for stands before the answer. */
export const ADDRESSED = 'person.addressee';
/** 现答复如下：您在提案中建议…: the answer begins by saying again what was asked. */
const REPEATS = /^[^。：\n]{2,8}：?\n?[^。\n]{0,12}(?:您|你|贵)[^。，\n]{0,10}(?:建议|提出)[^\n]{0,300}/;
const REPEATS_WITHIN = 340;
const ANSWER = /(?:答复|回复|函复)如下/;

/** What may end a speech: the next speaker, the next line of its own that names one, and the next who opens a paragraph by speaking. */
export interface Following {
  readonly next: Placed | undefined;
  readonly nextOnLine: Placed | undefined;
  readonly nextOpening: Placed | undefined;
}

/** What follows each. */
export function nextOf(groups: readonly Placed[][]): Following[] {
  const following: Following[] = new Array<Following>(groups.length);
  let nextOnLine: Placed | undefined;
  let nextOpening: Placed | undefined;
  for (let i = groups.length - 1; i >= 0; i--) {
    following[i] = { next: groups[i + 1]?.[0], nextOnLine, nextOpening };
    nextOnLine = groups[i]?.find((one) => one.onLine) ?? nextOnLine;
    nextOpening = groups[i]?.find(opensParagraph) ?? nextOpening;
  }
  return following;
}

/** 何立委员建议，… at the head of a paragraph: no speech of another goes on there. */
function opensParagraph({ frame, block }: Placed): boolean {
  return frame.speaks && frame.start === block.start;
}

/** Which stretch of the page is their own words. */
export function bodyOf(page: Page, one: Placed, { next, nextOnLine, nextOpening }: Following, onlyOne: boolean): Span {
  const titleBehind = one.titles.some((title) => title.start >= (one.frame.body ?? 0));
  const start = one.onLine && titleBehind ? one.block.end : one.frame.body ?? one.frame.end;
  const pageEnd = articleAt(page, start).end;
  const end = one.frame.rule === ADDRESSED ? answerStart(page, start) : one.onLine || onlyOne
    ? recordEnd(page, one, Math.min(nextOnLine?.top ?? pageEnd, nextOpening?.top ?? pageEnd, speaksBelow(one, next) ? next.top : pageEnd))
    : continuedTo(page, one.index, next?.top ?? pageEnd);
  const own = untilBodyProposes(page, { start, end: Math.max(start, end) });
  return { start, end: one.frame.persons.length > 1 ? own : untilAllSpeak(page, start, own) };
}

/** 。委员们一致认为，…: from here on it is not this speaker's own any more. */
const ALL_SPEAK = /(?<=[。；\n])(?:在(?:讨论|协商|座谈|交流)(?:中|会上)，)?(?:大家|委员们|代表委员们|与会[^，。；\n]{0,6})(?:一致|普遍|还|也|纷纷)?(?:认为|建议|表示|呼吁|(?:就|对|围绕)[^，。；]{4,90}(?:提出|充满|，[为就围]))/;
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
