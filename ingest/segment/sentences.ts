import type { Span } from '../types';
import { enclosed } from './enclosed';

const SENTENCE_END = /[。！？；\n]/g;
const CLAUSE_END = /[，。！？；：\n]/g;
const ITEM_END = /、/g;

/** Sentences of a stretch of folded text, their end mark included; semicolons end them too (speakers are parted by ；). */
export function sentences(folded: string, span: Span): Span[] {
  return cut(folded, span, SENTENCE_END, true);
}

/** Clauses of a stretch of folded text, without their end marks. Nothing is cut inside quotation marks or brackets. */
export function clauses(folded: string, span: Span): Span[] {
  return cut(folded, span, CLAUSE_END, false);
}

/** Items of a list parted by 、. */
export function items(folded: string, span: Span): Span[] {
  return cut(folded, span, ITEM_END, false);
}

function cut(folded: string, span: Span, ends: RegExp, keepMark: boolean): Span[] {
  const inside = enclosed(folded, span);
  const pieces: Span[] = [];
  let { start } = span;
  const add = (end: number) => {
    const piece = trim(folded, { start, end });
    if (piece.end > piece.start) pieces.push(piece);
  };
  for (const mark of folded.slice(span.start, span.end).matchAll(ends)) {
    if (inside[mark.index] === 1) continue;
    const at = span.start + mark.index;
    add(keepMark ? at + 1 : at);
    start = at + 1;
  }
  add(span.end);
  return pieces;
}

/** The stretch without blanks at its ends. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text[start] as string)) start++;
  while (end > start && isBlank(text[end - 1] as string)) end--;
  return { start, end };
}

function isBlank(mark: string): boolean {
  return mark === ' ' || mark === '\n';
}
