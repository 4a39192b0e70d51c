import { InputError } from '../errors';
import type { SourceText } from '../../ingest/types';
import { listInputs, type Listed } from './list';
import { readInput } from './read';

export { listInputs, STDIN, type Listed } from './list';
export { readInput } from './read';

/** One input: its text, why it was left out, or what is wrong with it. */
export type Input =
  | { readonly uri: string; readonly source: SourceText }
  | { readonly uri: string; readonly leftOut: string }
  | { readonly uri: string; readonly error: InputError };

/**
 * The texts behind command-line arguments, one at a time, in the order given: files, folders (all they hold, by
 * name), `-` for standard input. One bad input never stops the others.
 */
export async function* readInputs(paths: readonly string[]): AsyncGenerator<Input> {
  for await (const listed of listInputs(paths)) yield await toInput(listed);
}

async function toInput(listed: Listed): Promise<Input> {
  if ('error' in listed || 'leftOut' in listed) return listed;
  try {
    return { uri: listed.uri, source: await readInput(listed.uri) };
  } catch (error) {
    if (error instanceof InputError) return { uri: listed.uri, error };
    throw error;
  }
}
