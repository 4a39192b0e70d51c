import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { InputError } from '../errors';
import type { SourceText } from '../types';

/** A text out of the bytes of a file. Throws InputError where there is no text in them. */
export function readSource(bytes: Uint8Array, uri: string): SourceText {
  if (bytes.length === 0) throw new InputError(`${uri} is empty: give a file with text in it.`);
  return {
    name: basename(uri),
    uri,
    text: new TextDecoder('utf-8').decode(bytes),
    encoding: 'utf-8',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    problems: [],
  };
}
