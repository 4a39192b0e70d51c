import type { Span } from '../types';
import { enclosed } from './enclosed';

const SENTENCE_END = new Set('。！？；\n');
const CLAUSE_END = new Set('，。！？；：\n');

/** Sentences of a stretch of folded text, their end mark included; semicolons end them too (speakers are parted by ；). */
export function sentences(folded: string, span: Span): Span[] {
  return cut(folded, span, SENTENCE_END, true);
}

/** Clauses of a stretch of folded text, without their end marks. Nothing is cut inside quotation marks or brackets. */
export function clauses(folded: string, span: Span): Span[] {
  return cut(folded, span, CLAUSE_END, false);
}

/** Items of a list parted by 、 (and by 和, 及, 以及 before the last one where `conjunctions` says so). */
export function items(folded: string, span: Span): Span[] {
  return cut(folded, span, new Set('、'), false);
}

function cut(folded: string, span: Span, ends: ReadonlySet<string>, keepMark: boolean): Span[] {
  const inside = enclosed(folded, span);
  const pieces: Span[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    const atEnd = i === span.end;
    if (!atEnd && (inside[i - span.start] === 1 || !ends.has(folded[i] as string))) continue;
    const piece = trim(folded, { start, end: keepMark && !atEnd ? i + 1 : i });
    if (piece.end > piece.start) pieces.push(piece);
    start = i + 1;
  }
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
