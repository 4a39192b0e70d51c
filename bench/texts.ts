import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainText } from '../ingest/read';
import type { SourceText } from '../ingest/types';
import { inCity } from './cities';

/** Enough text for a steady figure, little enough for a short run. */
const BYTES = 4_000_000;

/** Documents to measure on, with the length of their texts in UTF-8. */
export interface Texts {
  readonly name: string;
  readonly sources: readonly SourceText[];
  readonly bytes: number;
}

/** The pages of a folder over and over, each time of another city, until there are about 4 MB of them. */
export function repeatedTexts(folder: string): Texts {
  const pages = readdirSync(folder).sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  const times = Math.ceil(BYTES / sizeOf(pages));
  const told = Array.from({ length: times }, (_, city) => pages.map((page) => inCity(page, city))).flat();
  return textsOf(`samples × ${times}`, told);
}

/** The first files of a folder, about 4 MB of them unless told otherwise. */
export function firstTexts(name: string, folder: string, enough = BYTES): Texts {
  const pages: string[] = [];
  let bytes = 0;
  for (const file of readdirSync(folder).sort()) {
    if (bytes >= enough) break;
    const page = readFileSync(join(folder, file), 'utf8');
    bytes += Buffer.byteLength(page);
    pages.push(page);
  }
  return textsOf(name, pages);
}

function textsOf(name: string, pages: readonly string[]): Texts {
  return { name, sources: pages.map((page, n) => readPlainText(Buffer.from(page), `${n}.txt`)), bytes: sizeOf(pages) };
}

function sizeOf(pages: readonly string[]): number {
  return pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0);
}
