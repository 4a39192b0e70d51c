import { divisionsNamed } from '../../../schema/vocabulary/places';
import type { PlaceEntity, Span } from '../../types';
import { beginsWord } from '../segmenter';
import { entityOf } from './entities';
import { gazetteer, type NameKind } from './gazetteer';

/** A name of the gazetteer as it stands in the folded text; whether it means a place there is another question. */
export interface NameSpan extends Span {
  readonly name: string;
  readonly kind: NameKind | 'township';
  readonly candidates: readonly PlaceEntity[];
}

const HAN = /[\u3400-\u9fff]/;
/** Not in 发展乡村, 城镇化. */
const TOWNSHIP_END = /街道|镇(?!化)|乡(?![村镇亲愁音土情贤])|苏木/g;
const LONGEST_TOWNSHIP = 10;
/** Outweighs any depth of a division. */
const BEGINS_WORD = 10;

/**
 * Names of places in order, none overlapping. Of two that do, the longer stands, then the one that begins a word (漠河 in
 * 漠河北极村), then the larger place (河池 in 六新河池). Linear in the length of the text.
 */
export function nameSpans(folded: string): NameSpan[] {
  const rank = (span: NameSpan) => (beginsWord(folded, span.start, span.end) ? BEGINS_WORD : 0) - depth(span);
  const spans = longestFirst([...gazetteerSpans(folded), ...townshipSpans(folded)], rank);
  return spans.filter(({ kind }) => kind !== 'trap');
}

function depth({ candidates }: NameSpan): number {
  return Math.min(...candidates.map(({ within }) => within.length));
}

function gazetteerSpans(folded: string): NameSpan[] {
  const spans: NameSpan[] = [];
  const names = gazetteer();
  for (let start = 0; start < folded.length; start++) {
    const match = names.longestAt(folded, start);
    if (match === null) continue;
    const { kind, candidates } = match.value;
    spans.push({ start, end: match.end, name: folded.slice(start, match.end), kind, candidates });
  }
  return spans;
}

/** From each 街道, 镇, 乡 back to the longest name of a township that ends there. */
function townshipSpans(folded: string): NameSpan[] {
  return [...folded.matchAll(TOWNSHIP_END)].flatMap(({ index, 0: tail }) => townshipEndingAt(folded, index, index + tail.length) ?? []);
}

function townshipEndingAt(folded: string, tail: number, end: number): NameSpan | null {
  let found: NameSpan | null = null;
  for (let start = tail - 1; start >= 0 && end - start <= LONGEST_TOWNSHIP && HAN.test(folded[start]!); start--) {
    const name = folded.slice(start, end);
    const candidates = divisionsNamed(name).filter(({ level }) => level === 'township');
    if (candidates.length > 0) found = { start, end, name, kind: 'township', candidates: candidates.map(entityOf) };
  }
  return found;
}

/** Of spans that overlap the longer stands, then the one of higher rank, then the earlier. In order of place. */
export function longestFirst<S extends Span>(spans: readonly S[], rank: (span: S) => number = () => 0): S[] {
  const kept: S[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (outranks(span, last, rank)) kept[kept.length - 1] = span;
  }
  return kept;
}

function outranks<S extends Span>(a: S, b: S, rank: (span: S) => number): boolean {
  const longer = a.end - a.start - (b.end - b.start);
  return longer > 0 || (longer === 0 && rank(a) > rank(b));
}
