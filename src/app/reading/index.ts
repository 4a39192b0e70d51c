import type { What } from './made';
import { portionsOf, type Portion } from './portions';
import { thisThread } from './reader';
import { readPortion, type KnownOf, type ReadInput } from './readPortion';
import { Threads } from './threads';

export type { ReadInput } from './readPortion';

export interface ReadingOptions {
  /** How many threads read; one is this thread. */
  readonly workers: number;
  readonly knownOf: KnownOf;
}

/** A portion on its way. */
interface UnderWay<W extends What> {
  readonly bytes: number;
  readonly read: Promise<ReadInput<W>[]>;
}

/** So many portions for each thread are on their way, and so many bytes together; a larger file is on its way alone. */
const PORTIONS_AHEAD = 3;
const BYTES_AHEAD = 1_000_000;

/**
 * Reads the inputs behind paths and makes something of each. What became of them comes in the order given, however many
 * threads read; one that is wrong never stops the others. A few are read in this thread: another takes longer to start.
 */
export async function* readAll<W extends What>(
  what: W, paths: readonly string[], { workers, knownOf }: ReadingOptions,
): AsyncGenerator<ReadInput<W>> {
  const threads = new Threads(workers);
  const underWay: UnderWay<W>[] = [];
  try {
    for await (const portion of portionsOf(paths)) {
      while (isFull(underWay, portion, workers)) yield* await underWay.shift()!.read;
      const reader = workers === 1 || portion.isAll ? thisThread : threads;
      underWay.push(start(portion, readPortion(what, portion, reader, knownOf)));
    }
    for (const { read } of underWay) yield* await read;
  } finally {
    await threads.close();
  }
}

function isFull(underWay: readonly UnderWay<What>[], next: Portion, workers: number): boolean {
  const bytes = underWay.reduce((sum, portion) => sum + portion.bytes, next.bytes);
  return underWay.length > 0 && (underWay.length >= PORTIONS_AHEAD * workers || bytes > BYTES_AHEAD);
}

/** A failure is thrown when it is this portion's turn, and is no unhandled one until then. */
function start<W extends What>({ bytes }: Portion, read: Promise<ReadInput<W>[]>): UnderWay<W> {
  read.catch(() => undefined);
  return { bytes, read };
}
