import { articleLinks } from './articles';
import { recordFields, type RecordFields } from '../segment/recordFields';
import { sentences } from '../segment/sentences';
import { entriesOf, type Entry } from './entries';
import type { Holds } from './entries/entry';
import type { Block, CleanText, GroupMention, PlaceMention, Span } from '../types';

/** What the rules look at: the clean text, and the groups and places already found in it, in order of place. */
export interface Page {
  readonly clean: CleanText;
  readonly groups: readonly GroupMention[];
  readonly places: readonly PlaceMention[];
  /** Of all blocks but furniture, in order. */
  readonly sentences: readonly Span[];
  readonly furniture: readonly Block[];
  /** The links that close the articles of a day's news. */
  readonly articleLinks: readonly Block[];
  readonly records: RecordFields;
  /** Of its lists and tables. */
  readonly entries: readonly Entry[];
  /** What columns without a telling label hold, by where each value begins. */
  readonly held: ReadonlyMap<number, Holds>;
}

export function pageOf(clean: CleanText, groups: readonly GroupMention[], places: readonly PlaceMention[]): Page {
  const furniture = clean.blocks.filter((block) => block.kind === 'furniture');
  const entries = entriesOf(clean);
  const read = clean.blocks.filter((block) => block.kind !== 'furniture');
  return {
    clean, groups, places, furniture,
    articleLinks: articleLinks(clean),
    sentences: read.flatMap((block) => sentences(clean.folded, block)),
    records: recordFields(clean.blocks),
    entries, held: heldBy(entries),
  };
}

function heldBy(entries: readonly Entry[]): ReadonlyMap<number, Holds> {
  const values = entries.flatMap((entry) => entry.values);
  return new Map(values.flatMap(({ start, holds }) => (holds === null ? [] : [[start, holds] as const])));
}

/** The sentences in which a word or pattern stands, each once. The pattern is global. */
export function sentencesWith(page: Page, pattern: RegExp): Span[] {
  return sentencesAt(page, Array.from(page.clean.folded.matchAll(pattern), (match) => match.index));
}

/** The sentences that hold one of these offsets, each once. */
export function sentencesAt(page: Page, offsets: readonly number[]): Span[] {
  const found = new Set<Span>();
  for (const offset of offsets) {
    const sentence = page.sentences[spanIndexAt(page.sentences, offset)];
    if (sentence !== undefined) found.add(sentence);
  }
  return [...found];
}

/** The block that holds an offset; null between blocks. Blocks are in order and do not overlap. */
export function blockAt(page: Page, offset: number): Block | null {
  return page.clean.blocks[spanIndexAt(page.clean.blocks, offset)] ?? null;
}

/** The article in which an offset stands; the page, where it holds but one. */
export function articleAt({ articleLinks: links, clean }: Page, offset: number): Span {
  const next = firstFrom(links, offset);
  return { start: links[next - 1]?.end ?? 0, end: links[next]?.start ?? clean.text.length };
}

/** The folded words of a block. */
export function blockText(page: Page, block: Block): string {
  return page.clean.folded.slice(block.start, block.end);
}

/** Index of the span that holds an offset, or -1. Spans are in order and do not overlap. */
export function spanIndexAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as Span;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Where a global pattern matches in folded text. */
export function matchSpans(folded: string, pattern: RegExp): Span[] {
  return Array.from(folded.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * The same for a pattern of which so much is optional that to try it everywhere is slow: it is tried only around its core,
 * which every match holds, beginning no more than `reach` behind its own beginning. Both are global.
 */
export function matchSpansAround(folded: string, pattern: RegExp, core: RegExp, reach: number): Span[] {
  const found: Span[] = [];
  let end = 0;
  for (const { index } of folded.matchAll(core)) {
    if (index < end) continue;
    pattern.lastIndex = Math.max(end, index - reach);
    const match = pattern.exec(folded);
    if (match === null) break;
    end = pattern.lastIndex;
    found.push({ start: match.index, end });
  }
  return found;
}

/** Mentions that lie wholly inside a span. Mentions are in order of their start. */
export function within<M extends Span>(mentions: readonly M[], span: Span): M[] {
  const found: M[] = [];
  for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i]!.start < span.end; i++) {
    if (mentions[i]!.end <= span.end) found.push(mentions[i]!);
  }
  return found;
}

/** Index of the first mention that starts at `offset` or later. */
export function firstFrom(mentions: readonly Span[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
