import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { InputError } from '../errors';
import type { SourceText } from '../types';
import { decode } from './decode';
import { formatOf } from './format';
import { LARGEST_TEXT, mebibytes } from './limits';

export { LARGEST_TEXT } from './limits';

/**
 * A text out of the bytes of a file; `uri` says where they were read from (a path, a URL or `-`).
 * Offsets into the text count UTF-16 code units; a byte order mark is not part of it, line ends stay.
 * What had to be guessed or replaced is in `problems`.
 * @throws InputError for what is empty, too large, another format than text, or in no encoding known here.
 */
export function readSource(bytes: Uint8Array, uri: string): SourceText {
  if (bytes.length === 0) throw new InputError(`${uri} is empty: give a file with text in it.`);
  if (bytes.length > LARGEST_TEXT) throw tooLarge(uri, bytes.length);
  const format = formatOf(bytes);
  if (format !== null) throw new InputError(`${uri} looks like ${format}, not text: save it as plain text or HTML first.`);
  const decoded = decode(bytes);
  if (decoded === null) throw new InputError(`${uri} is no text in UTF-8, GB18030, Big5 or UTF-16: save it as plain text in UTF-8.`);
  if (decoded.text.trim() === '') throw new InputError(`${uri} holds nothing but blanks: give a file with text in it.`);
  return { name: basename(uri), uri, ...decoded, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export function tooLarge(uri: string, size: number): InputError {
  const limit = mebibytes(LARGEST_TEXT);
  return new InputError(`${uri} has ${mebibytes(size)}, more than the ${limit} a text may have: split it into files of one document each.`);
}
