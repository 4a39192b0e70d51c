import { spanIndexAt, type Page } from '../recognise/page';
import type { SpeakerFrame } from '../recognise/persons';
import type { Span } from '../types';

/** Titles and posts stand between the closing mark and the name: ”县政协委员、某校教师X说, ”最年轻的“90后”委员X说. */
const SPOKEN_BEFORE = /[。！？…，]”[ ]?(?<who>(?:[^。；：“”\n]|“[^“”。！？\n]{1,10}”){0,60})$/;
const WHO_WITHIN = 70;

/** Nobody is quoted at greater length. */
const LONGEST = 1_500;

/**
 * What a speaker who is named behind the words has said (right behind them, no verb of speaking is asked for): back to the
 * mark that opens them, no further than `floor`.
 */
export function quotedBefore(page: Page, frame: SpeakerFrame, floor: number): Span[] {
  const { folded } = page.clean;
  if (isSigned(page, frame, floor)) return [wordsAbove(page, floor) as Span];
  const spoken = SPOKEN_BEFORE.exec(folded.slice(Math.max(floor, frame.start - WHO_WITHIN), frame.start));
  const who = spoken?.groups?.['who'] ?? '';
  if (spoken === null || !(frame.speaks || /^[—–-]{0,2}[ ]?(?:来自[^，。；]{2,14}的)?$/.test(who))) return [];
  const end = folded.lastIndexOf('”', frame.start - who.length - 1);
  const start = openingBefore(folded, Math.max(floor, end - LONGEST), end);
  return start === null ? [] : [{ start, end }];
}

/** 甲说：“…。”“…。”乙说: the second of two quotations that touch is whoever's is named behind it, and not the first one's. */
export function isSecondOfTwo(page: Page, { start }: Span): boolean {
  return page.clean.folded.startsWith('”“', start - 2);
}

/** ——某会委员何立, on a line of its own under the words. */
const SIGNED = /^[—–-]{1,2}[ ]?[^“”。：\n]{0,20}$/;
const SIGNED_WITHIN = 24;
const QUOTED_WHOLE = /^“[^“”]*”$/;
const ENDS_WORDS = /[。！？…”]$/;

/** Is who spoke named on a line of its own under the words? */
export function isSigned(page: Page, frame: SpeakerFrame, floor: number): boolean {
  if (frame.start - floor > SIGNED_WITHIN) return false;
  return SIGNED.test(page.clean.folded.slice(floor, frame.start)) && wordsAbove(page, floor) !== null;
}

/** The paragraph above a line, where it ends as words that were said do. */
function wordsAbove({ clean }: Page, line: number): Span | null {
  const above = clean.blocks[spanIndexAt(clean.blocks, line) - 1];
  const words = above === undefined ? '' : clean.folded.slice(above.start, above.end);
  if (above === undefined || !ENDS_WORDS.test(words)) return null;
  return QUOTED_WHOLE.test(words) ? { start: above.start + 1, end: above.end - 1 } : above;
}

/** Behind the mark that opens what closes at `end`; those of quotations inside are passed over. */
function openingBefore(folded: string, floor: number, end: number): number | null {
  let depth = 0;
  for (let at = end - 1; at >= floor; at--) {
    if (folded[at] === '”') depth++;
    if (folded[at] === '“' && depth-- === 0) return at + 1;
  }
  return null;
}
