import { readDocument } from '../../ingest/pipeline';
import type { Reading, SourceText } from '../../ingest/types';
import { InputError } from '../errors';

/** What was made of one text, or what is wrong with it. */
export type Understood<Made> = { readonly uri: string; readonly made: Made } | { readonly uri: string; readonly error: InputError };

/**
 * Reads a text out and makes something of that. A text that the rules stumble over is one bad input, reported with its
 * cause; the others go on.
 */
export function understand<Made>(source: SourceText, make: (reading: Reading) => Made): Understood<Made> {
  const { uri } = source;
  try {
    return { uri, made: make(readDocument(source)) };
  } catch (cause) {
    const sentence = `${uri} could not be understood, which is a fault of the program: report it with the file.`;
    return { uri, error: new InputError(sentence, { cause }) };
  }
}
