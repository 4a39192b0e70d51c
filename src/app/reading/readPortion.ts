import { InputError } from '../../errors';
import { readInput, STDIN } from '../../input';
import type { What } from './made';
import type { Portion } from './portions';
import type { Reader } from './reader';
import type { ReadText, TextToRead } from './text';

/** The sha256 of bytes that need not be read out again, by uri. */
export type KnownOf = (uris: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What became of one input: its text was read, or it was left out. */
export type ReadInput<W extends What> = ReadText<W> | { readonly uri: string; readonly leftOut: string };

/** What became of the inputs of a portion, in their order. */
export async function readPortion<W extends What>(what: W, { inputs }: Portion, reader: Reader, knownOf: KnownOf): Promise<ReadInput<W>[]> {
  const known = await knownOf(inputs.map(({ uri }) => uri));
  return Promise.all(inputs.map(async (input) => {
    if ('error' in input || 'leftOut' in input) return input;
    return readListed(what, { ...input, known: known.get(input.uri) }, reader);
  }));
}

/** Standard input belongs to this thread alone, which hands on what it got there. */
async function readListed<W extends What>(what: W, text: TextToRead, reader: Reader): Promise<ReadText<W>> {
  if (text.uri !== STDIN) return reader.read(what, text);
  try {
    return await reader.read(what, { ...text, source: await readInput(STDIN) });
  } catch (error) {
    if (error instanceof InputError) return { uri: STDIN, error };
    throw error;
  }
}
