import { readDocument } from '../../ingest/pipeline';
import type { Reading, SourceText } from '../../ingest/types';
import { InputError } from '../errors';
import { readInputs } from '../input';

/** What was read out of one input, why it was left out, or what is wrong with it. */
export type ReadPath = Understood | { readonly uri: string; readonly leftOut: string };

export type Understood = { readonly uri: string; readonly reading: Reading } | { readonly uri: string; readonly error: InputError };

/** Reads the inputs one at a time, in the order given; one that cannot be read never stops the others. */
export async function* readPaths(paths: readonly string[]): AsyncGenerator<ReadPath> {
  for await (const input of readInputs(paths)) yield 'source' in input ? understand(input.source) : input;
}

/** A text that the rules stumble over is one bad input, reported with its cause; the others go on. */
export function understand(source: SourceText): Understood {
  try {
    return { uri: source.uri, reading: readDocument(source) };
  } catch (error) {
    const sentence = `${source.uri} could not be understood, which is a fault of the program: report it with the file.`;
    return { uri: source.uri, error: new InputError(sentence, { cause: error }) };
  }
}
