import type { Block, CleanText, Problem, SourceText, Span } from '../types';
import { blanks } from './blanks';
import { controls } from './controls';
import { doubled } from './doubled';
import { entityAt } from './entity';
import { escapeAt } from './escape';
import { escapes } from './escapes';
import { fold } from './fold';
import { furniture } from './furniture';
import { headings } from './headings';
import { labelMarks } from './labelMarks';
import { markdown } from './markdown';
import { markup } from './markup';
import { sourceOf, writeOffsets } from './origin';
import { wholeText, type CleaningRule, type Piece, type Report } from './piece';
import { records } from './records';
import { htmlTable } from './records/htmlTable';
import { pairs } from './records/pairs';
import { separated } from './records/separated';
import { stacked } from './records/stacked';
import { spacedLabels } from './spacedLabels';
import { wraps } from './wraps';

export { fold } from './fold';

/** In the order they are applied. */
export const CLEANING_RULES: readonly CleaningRule[] = [
  controls, htmlTable, labelMarks, spacedLabels, pairs, stacked, separated, records, escapes, markup, markdown, doubled, wraps,
  blanks, furniture, headings,
];

/** The text as it is read, in blocks, with the way back to the source. Never throws; linear in the length. */
export function clean(source: SourceText): CleanText {
  const problems: Problem[] = [...source.problems];
  let pieces: readonly Piece[] = [wholeText(source.text)];
  for (const rule of CLEANING_RULES) pieces = applied(rule, pieces, (problem) => problems.push(problem));
  return { source, ...assemble(pieces, source.text.length), problems };
}

function applied(rule: CleaningRule, pieces: readonly Piece[], report: Report): Piece[] {
  const made: Piece[] = [];
  for (const piece of pieces) {
    for (const one of rule.apply(piece, report)) made.push(one);
  }
  return made;
}

/** Where a span of the clean text stands in the source, and what stands there, word for word. */
export function toSource(clean: CleanText, span: Span): { start: number; end: number; quote: string } {
  const { text } = clean.source;
  const start = clean.origin[span.start] ?? text.length;
  const end = span.end > span.start ? sourceEnd(text, clean.origin[span.end - 1] ?? start) : start;
  return { start, end, quote: text.slice(start, end) };
}

/** End of the sign that begins at `at`: an entity or an escape is one sign. */
function sourceEnd(text: string, at: number): number {
  const decoded = entityAt(text, at) ?? escapeAt(text, at);
  return decoded?.end ?? Math.min(at + 1, text.length);
}

function assemble(pieces: readonly Piece[], sourceLength: number): Pick<CleanText, 'text' | 'folded' | 'origin' | 'blocks'> {
  const text = pieces.map((piece) => piece.text).join('\n');
  const origin = new Uint32Array(text.length + 1);
  origin[text.length] = sourceLength;
  const blocks: Block[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (at > 0) origin[at - 1] = sourceOf(piece.origin, 0);
    writeOffsets(piece.origin, piece.text.length, origin, at);
    blocks.push(toBlock(piece, at));
    at += piece.text.length + 1;
  }
  return { text, folded: fold(text), origin, blocks };
}

function toBlock(piece: Piece, start: number): Block {
  const { kind = 'paragraph', key, record, parent } = piece;
  return {
    start, end: start + piece.text.length, kind,
    ...(key === undefined ? {} : { key }), ...(record === undefined ? {} : { record }), ...(parent === undefined ? {} : { parent }),
  };
}
