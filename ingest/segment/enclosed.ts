import type { Span } from '../types';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '（': '）', '《': '》', '【': '】' };
const OPENING: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(CLOSING).map(([open, close]) => [close, open]));

/** A pair further apart than this is no phrase in quotation marks but a slip of the page. */
const LONGEST = 160;

/**
 * Which places of a stretch stand inside brackets or quotation marks, where no sentence, clause or list is cut.
 *
 * Takes the folded text (one kind of each mark); returns one byte a code unit of the stretch, 1 inside a pair
 * (the marks themselves included). A mark without its partner counts as ordinary text. Linear.
 */
export function enclosed(folded: string, span: Span): Uint8Array {
  const inside = new Uint8Array(Math.max(0, span.end - span.start));
  const open: number[] = [];
  for (let i = span.start; i < span.end; i++) {
    const mark = folded[i] as string;
    if (mark in CLOSING) open.push(i);
    else if (mark in OPENING) close(folded, span, open, i, inside);
  }
  return inside;
}

/** Look back over a few marks left open: a page forgets some. */
function close(folded: string, span: Span, open: number[], at: number, inside: Uint8Array): void {
  for (let k = open.length - 1; k >= Math.max(0, open.length - 3); k--) {
    const from = open[k] as number;
    if (at - from > LONGEST) return;
    if (folded[from] !== OPENING[folded[at] as string]) continue;
    open.length = k;
    inside.fill(1, from - span.start, at - span.start + 1);
    return;
  }
}
