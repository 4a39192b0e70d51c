import { scoreDocument, type DocumentScore } from '../eval/document';
import { toExtractRecord } from '../export/extractJson';
import type { InputError } from '../errors';
import { type Annotated, readAnnotations } from './annotated';
import { readPaths } from './readPath';

/** How one annotated text did, or what is wrong with it or its annotation. */
export type Evaluated = { readonly score: DocumentScore; readonly text: string } | { readonly error: InputError };

/** Reads each annotated text of a folder and compares; one that is wrong never stops the others. */
export async function* evaluate(folder: string): AsyncGenerator<Evaluated> {
  for (const annotated of await readAnnotations(folder)) yield await evaluateOne(annotated);
}

async function evaluateOne(annotated: Annotated): Promise<Evaluated> {
  if ('error' in annotated) return annotated;
  for await (const read of readPaths([annotated.text])) {
    if ('error' in read) return read;
    if ('leftOut' in read) continue;
    const { text } = read.reading.source;
    return { text, score: scoreDocument({ text, gold: annotated.gold, found: toExtractRecord(read.reading) }) };
  }
  throw new Error(`${annotated.text} was neither read nor refused.`);
}
