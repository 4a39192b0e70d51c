/** Texts on their way: as they came, and as they are read. */
import type { Rejection } from '../rejection';

/** A half-open stretch of text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What could not be read or understood: data that travels along, never an exception. */
export interface Problem {
  readonly reason: string;
  /** Where in the decoded source; null when the whole text is meant. */
  readonly place: Span | null;
  readonly rule: string;
}

/** What whoever handed a text over says of it. What is null the text itself is to tell. */
export interface GivenFacts {
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO. */
  readonly date: string | null;
  readonly url: string | null;
}

/** A text as it came. */
export interface SourceText {
  /** Base name of the file, as `extract` prints it. */
  readonly name: string;
  /** Where it was read from: a path, a URL or `-`. */
  readonly uri: string;
  /** Decoded, without byte order mark, line ends as they stand. */
  readonly text: string;
  /** Of the bytes: `utf-8`, `gb18030` and so on; `pdf`, `docx` or `xlsx` where the text was written out of such a file. */
  readonly encoding: string;
  /** Of the bytes, and of what was said of them, in hex. */
  readonly sha256: string;
  /** Not there where nobody said anything. */
  readonly given?: GivenFacts;
  readonly problems: readonly Problem[];
}

/** `heading`: stands out as a title. `field`: the value of a record's key. `furniture`: links, bylines, page marks. */
export type BlockKind = 'heading' | 'paragraph' | 'field' | 'furniture';

/** One line, paragraph or record field of the clean text. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The record's key, for a field. */
  readonly key?: string;
  /** Which record it belongs to, counted from 0, for a field. */
  readonly record?: number;
  /** The record that holds this one: the committee's, for a plan in its list. */
  readonly parent?: number;
}

/** The text as it is read: markup dropped, hard wraps joined; and the way back to the source. */
export interface CleanText {
  readonly source: SourceText;
  readonly text: string;
  /**
   * As long as `text`, code unit for code unit: simplified script, one kind of bracket, quotation mark and
   * comma (full-width). What the rules match; never shown.
   */
  readonly folded: string;
  /** `origin[i]` is the offset in the source of `text[i]`; `text.length + 1` entries. */
  readonly origin: Uint32Array;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
  /** Is told of what rules look at and do not take, where anyone asks. */
  readonly onReject?: (rejection: Rejection) => void;
}
