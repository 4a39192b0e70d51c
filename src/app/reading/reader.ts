import type { What } from './made';
import { readText, type ReadText, type TextToRead } from './text';

/** Who reads texts out. */
export interface Reader {
  /** What became of a text; what is wrong with it is never thrown. */
  read<W extends What>(what: W, text: TextToRead): Promise<ReadText<W>>;
}

/** Reads in the thread that asks it, which does nothing else meanwhile. */
export const thisThread: Reader = { read: readText };
