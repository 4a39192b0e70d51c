import { scoreDocument, type DocumentScore } from '../eval/document';
import { toExtractRecord } from '../export/extractJson';
import { InputError } from '../errors';
import { readInput } from '../input';
import { type Annotated, readAnnotations } from './annotated';
import { understand } from './understand';

/** How one annotated text did, or what is wrong with it or its annotation. */
export type Evaluated = { readonly score: DocumentScore; readonly text: string } | { readonly error: InputError };

/** Reads each annotated text of a folder and compares; one that is wrong never stops the others. */
export async function* evaluate(folder: string): AsyncGenerator<Evaluated> {
  for (const annotated of await readAnnotations(folder)) yield await evaluateOne(annotated);
}

async function evaluateOne(annotated: Annotated): Promise<Evaluated> {
  if ('error' in annotated) return annotated;
  const source = await readInput(annotated.text).catch(asInputError);
  if (source instanceof InputError) return { error: source };
  const read = understand(source, toExtractRecord);
  if ('error' in read) return read;
  return { text: source.text, score: scoreDocument({ text: source.text, gold: annotated.gold, found: read.made }) };
}

function asInputError(error: unknown): InputError {
  if (error instanceof InputError) return error;
  throw error;
}
