import type { Reading, SourceText } from '../../../ingest/types';
import { InputError } from '../../errors';
import { readInput } from '../../input';
import { understand } from '../understand';
import { makers, type Made, type What } from './made';

/** A text to be read: where it is, and itself where it is at hand. */
export interface TextToRead {
  readonly uri: string;
  readonly source?: SourceText;
  /** The sha256 of bytes that need not be read out again. */
  readonly known?: string;
}

/** What became of it. */
export type ReadText<W extends What> =
  | { readonly uri: string; readonly made: Made<W>; readonly characters: number }
  | { readonly uri: string; readonly isKnown: true }
  | { readonly uri: string; readonly error: InputError };

/** Reads a text in this thread. What is wrong with it is never thrown. */
export async function readText<W extends What>(what: W, { uri, source, known }: TextToRead): Promise<ReadText<W>> {
  try {
    const read = source ?? await readInput(uri);
    if (read.sha256 === known) return { uri, isKnown: true };
    const understood = understand(read, makers[what] as (reading: Reading) => Made<W>);
    return 'error' in understood ? understood : { ...understood, characters: read.text.length };
  } catch (error) {
    if (error instanceof InputError) return { uri, error };
    throw error;
  }
}
