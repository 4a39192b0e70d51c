import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { LARGEST_TEXT, readSource, tooLarge } from '../../ingest/read';
import type { SourceText } from '../../ingest/types';
import { STDIN } from './list';
import { whatIsWrong } from './wrong';

/**
 * The text of a file, or of standard input for `-`. A file over the limit is refused by its size, before it is read.
 * @throws InputError for what cannot be read or is no text.
 */
export async function readInput(uri: string): Promise<SourceText> {
  const bytes = await readBytes(uri).catch((error: unknown) => {
    throw whatIsWrong(uri, error);
  });
  return readSource(bytes, uri);
}

async function readBytes(uri: string): Promise<Uint8Array> {
  if (uri === STDIN) return readStream(process.stdin, uri);
  const file = await stat(uri);
  if (file.size > LARGEST_TEXT) throw tooLarge(uri, file.size);
  // Pipes and devices have no size to go by.
  return file.isFile() ? readFile(uri) : readStream(createReadStream(uri), uri);
}

async function readStream(stream: AsyncIterable<Buffer>, uri: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_TEXT) throw tooLarge(uri, size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
