import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { InputError } from '../errors';
import type { SourceText } from '../types';
import { decode, type DecodedText } from './decode';
import { formatOf, hasFormat } from './format';
import { LARGEST_TEXT, mebibytes } from './limits';
import { Unreadable } from './unreadable';

export { LARGEST_TEXT } from './limits';

/**
 * A text out of the bytes of a file; `uri` says where they were read from (a path, a URL or `-`).
 * Offsets into the text count UTF-16 code units; a byte order mark is not part of it, line ends stay. Of a PDF, Word or Excel file
 * it is what the words in it are written out to, the same each time. What had to be guessed or replaced is in `problems`.
 * @throws InputError for what is empty, too large, of a format that holds no text, or in no encoding known here.
 */
export async function readSource(bytes: Uint8Array, uri: string): Promise<SourceText> {
  checkSize(bytes, uri);
  return sourceOf(bytes, uri, await formatted(bytes, uri) ?? decoded(bytes, uri));
}

/** The same of bytes that are to be text. */
export function readPlainText(bytes: Uint8Array, uri: string): SourceText {
  checkSize(bytes, uri);
  if (hasFormat(bytes)) throw new InputError(`${uri} is a file of another format than text: give the words that stand in it.`);
  return sourceOf(bytes, uri, decoded(bytes, uri));
}

function checkSize(bytes: Uint8Array, uri: string): void {
  if (bytes.length === 0) throw new InputError(`${uri} is empty: give a file with text in it.`);
  if (bytes.length > LARGEST_TEXT) throw tooLarge(uri, bytes.length);
}

/** What is in a file of a format of its own; null where its bytes begin like none. */
async function formatted(bytes: Uint8Array, uri: string): Promise<DecodedText | null> {
  let name = 'a file';
  try {
    const format = formatOf(bytes);
    if (format === null) return null;
    ({ name } = format);
    return await format.read(bytes);
  } catch (cause) {
    const reason = cause instanceof Unreadable ? cause.reason : `looks like ${name} that is damaged: open it and save it again`;
    throw new InputError(`${uri} ${reason}.`, { cause });
  }
}

function decoded(bytes: Uint8Array, uri: string): DecodedText {
  const found = decode(bytes);
  if (found === null) throw new InputError(`${uri} is no text in UTF-8, GB18030, Big5 or UTF-16: save it as plain text in UTF-8.`);
  return found;
}

function sourceOf(bytes: Uint8Array, uri: string, found: DecodedText): SourceText {
  if (found.text.trim() === '') throw new InputError(`${uri} holds nothing but blanks: give a file with text in it.`);
  return { name: basename(uri), uri, ...found, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export function tooLarge(uri: string, size: number): InputError {
  const limit = mebibytes(LARGEST_TEXT);
  return new InputError(`${uri} has ${mebibytes(size)}, more than the ${limit} a file may have: split it into files of one document each.`);
}
