import type { ExtractRecord } from '../export/extractJson';
import type { Annotation } from './annotation';

/** A text with what a reader wrote of it and what was found in it. */
export interface Compared {
  /** Decoded, without byte order mark. */
  readonly text: string;
  readonly gold: Annotation;
  readonly found: ExtractRecord;
}
