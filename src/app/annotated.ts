import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Annotation, whatIsWrong } from '../eval/annotation';
import { InputError } from '../errors';
import { whatIsWrong as whatIsWrongWithFile } from '../input/wrong';

/** An annotation and the path of the text it is of, or what is wrong with it. */
export type Annotated = { readonly gold: Annotation; readonly text: string } | { readonly error: InputError };

/**
 * The annotations of a folder, by name: `gold/*.json` of `text/`, or both in the folder itself.
 * @throws InputError where the folder cannot be read or has no annotation
 */
export async function readAnnotations(folder: string): Promise<Annotated[]> {
  const golds = subfolder(folder, 'gold');
  const names = (await list(golds)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new InputError(`${golds} has no annotation in it: put one .json file there for each text.`);
  const read = await Promise.all(names.map((name) => readAnnotation(join(golds, name), subfolder(folder, 'text'))));
  const texts = new Set(read.flatMap((one) => ('text' in one ? [one.text] : [])));
  return read.filter((_, index) => !texts.has(join(golds, names[index] as string)));
}

async function readAnnotation(path: string, texts: string): Promise<Annotated> {
  try {
    const { success, data, error } = Annotation.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (success) return { gold: data, text: join(texts, data.file) };
    return { error: new InputError(`${path} is no annotation of a text (${whatIsWrong(error)}): put that right.`) };
  } catch (error) {
    const isJson = !(error instanceof SyntaxError);
    return { error: isJson ? whatIsWrongWithFile(path, error) : new InputError(`${path} is no JSON (${error.message}): put that right.`) };
  }
}

function subfolder(folder: string, name: string): string {
  const inside = join(folder, name);
  return existsSync(inside) ? inside : folder;
}

async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    throw whatIsWrongWithFile(folder, error);
  });
}
