import { spanIndexAt, type Page } from '../recognise/page';
import type { SpeakerFrame } from '../recognise/persons';
import type { Block, Span } from '../types';
import { sectionTitle } from './sectionTitle';
import { isTitleOfOne, titlesBeside } from './titlesBeside';
import { topicBefore } from './topicBefore';

/** A frame with its place on the page: a line of its own above the text, or a phrase in running words. */
export interface Placed {
  readonly frame: SpeakerFrame;
  readonly block: Block;
  readonly index: number;
  readonly onLine: boolean;
  readonly titles: readonly Span[];
  /** Where its part of the page begins: its title, if one stands above. */
  readonly top: number;
}

/** Where the frames stand in which somebody takes the word or hands something in, each with the titles beside it. */
export function placeAll(page: Page, frames: readonly SpeakerFrame[]): Placed[] {
  const below = titlesStandBelow(page, frames);
  return frames.filter((frame) => frame.act !== null).flatMap((frame) => place(page, frame, below));
}

/** What tells apart those who speak together. */
export function personsKey(group: readonly Placed[]): string {
  return group.flatMap((one) => one.frame.persons.map((p) => p.name)).sort().join('、');
}

/** On this page the title of a speech stands under the line that names the speaker, not above it. */
function titlesStandBelow(page: Page, frames: readonly SpeakerFrame[]): boolean {
  const { blocks } = page.clean;
  const placed = frames.map((frame) => ({ frame, index: spanIndexAt(blocks, frame.start) }));
  const lines = [...new Set(placed.filter(({ frame, index }) => isAloneOn(blocks[index], frame)).map(({ index }) => index))];
  const headings = (offset: number) => lines.filter((index) => isTitleOfOne(page, blocks[index + offset])).length;
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
  const told = () => [...topicBefore(page, frame), ...toldAbove(page, frame, index), ...beside()];
  const titles = frame.title !== null ? [frame.title] : headline !== null ? [headline] : told();
  return [{ frame, block, index, onLine, titles, top: Math.min(frame.start, titles[0]?.start ?? frame.start) }];
}

/** 何敬修促完善医保衔接: a headline that says who asks for what, right above the text in which they are named. */
const ASKS = /^(?:委员|常委)?(?:则|再|续)?(?:建议|倡议|提议|呼吁|促请|[促倡吁冀盼])(?!进|成|使|销|导)/;
const ABOVE = 2;

function toldAbove({ clean: { blocks, folded } }: Page, { persons: [speaker], start }: SpeakerFrame, index: number): Span[] {
  const name = speaker === undefined ? '' : folded.slice(speaker.start, speaker.end);
  const above = blocks.slice(Math.max(0, index - ABOVE), index)
    .find((block) => block.end - block.start <= LONGEST_TITLE && standsOut(block) && folded.startsWith(name, block.start));
  if (above === undefined || name.length < 2 || start - (blocks[index]?.start ?? 0) > LINE_HEAD) return [];
  const from = above.start + name.length;
  const verb = ASKS.exec(folded.slice(from, above.end))?.[0].length ?? 0;
  return verb > 0 && above.end - from - verb >= SHORTEST_TITLE ? [{ start: from + verb, end: above.end }] : [];
}

const SHORTEST_TITLE = 4;
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

/** A line of its own that is no sentence: a bullet or nothing before the speaker, a colon or blank, and a few words. */
function isTitleLine(page: Page, body: number, frame: SpeakerFrame, block: Block): boolean {
  const { folded } = page.clean;
  if (frame.start - block.start > 2 || (folded[body - 1] !== '：' && folded[body] !== ' ') || block.end - body > LONGEST_TITLE) return false;
  return !/[。；！？”]/.test(folded.slice(body, block.end));
}
