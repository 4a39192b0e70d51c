import type { Span } from '../../types';
import { beginsItem, endsSentence } from './run';

/** How far a bracket is looked for on either side of a cut. */
const REACH = 200;
/** A title is shorter, or has no comma. */
const LONGEST_TITLE = 60;
const OPENING = '“‘《（「『(';
const CLOSING = '”’》）」』)';

/** Whether a column break cut a sentence that began in `before` and goes on in `after`. */
export function isCutOff(text: string, before: Span, after: Span): boolean {
  const tail = text.slice(Math.max(before.start, before.end - REACH), before.end).trimEnd();
  const head = text.slice(after.start, Math.min(after.end, after.start + REACH));
  if (endsSentence(tail) || beginsItem(head) || /^\s/.test(head)) return false;
  if (leavesOpen(text, before) && closesFirst(text, after)) return true;
  return isRunningText(text, before) && isSentence(text, after);
}

function isRunningText(text: string, { start, end }: Span): boolean {
  const tail = text.slice(Math.max(start, end - REACH), end);
  return /[。！？；]/.test(tail) || (end - start > LONGEST_TITLE && tail.includes('，'));
}

function isSentence(text: string, { start, end }: Span): boolean {
  const tail = text.slice(Math.max(start, end - REACH), end);
  return end - start > LONGEST_TITLE || endsSentence(tail) || /[。！？；：]/.test(tail);
}

/** A bracket or quotation mark is still open at its end. */
export function leavesOpen(text: string, { start, end }: Span): boolean {
  let open = 0;
  for (let i = Math.max(start, end - REACH); i < end; i++) open = Math.max(0, open + step(text[i] ?? ''));
  return open > 0;
}

/** Its first bracket or quotation mark is a closing one. */
export function closesFirst(text: string, { start, end }: Span): boolean {
  for (let i = start; i < Math.min(end, start + REACH); i++) {
    const change = step(text[i] ?? '');
    if (change !== 0) return change < 0;
  }
  return false;
}

function step(sign: string): number {
  if (OPENING.includes(sign)) return 1;
  return CLOSING.includes(sign) ? -1 : 0;
}
