import type { Span } from '../types';
import { enclosed, isHan } from './enclosed';

const SENTENCE_END = '。！？；\n';
const CLAUSE_END = '，。！？；：\n';
const ITEM_END = '、';

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

function cut(folded: string, span: Span, ends: string, keepMark: boolean): Span[] {
  const inside = enclosed(folded, span);
  const pieces: Span[] = [];
  let { start } = span;
  for (let at = start; at < span.end; at++) {
    if (isHan(folded.charCodeAt(at)) || !ends.includes(folded[at] as string) || inside[at - span.start] === 1) continue;
    const next = behindMark(folded, at);
    addPiece(pieces, folded, start, keepMark ? next : at);
    start = next;
  }
  addPiece(pieces, folded, start, span.end);
  return pieces;
}

/** The mark that closes what was said belongs to its last sentence. */
function behindMark(folded: string, at: number): number {
  return folded[at + 1] === '”' ? at + 2 : at + 1;
}

function addPiece(pieces: Span[], folded: string, start: number, end: number): void {
  const piece = trim(folded, { start, end });
  if (piece.end > piece.start) pieces.push(piece);
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
