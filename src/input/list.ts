import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { InputError } from '../errors';
import { isAnnotation } from './annotation';
import { whatIsWrong } from './wrong';

/** Standard input, as an argument. */
export const STDIN = '-';

/** Extensions of files that are looked for in folders; a file named on its own may have any. */
const TEXT_EXTENSIONS = new Set(
  '.txt .text .md .markdown .html .htm .xhtml .pdf .docx .xlsx .csv .tsv .xml .json .jsonl .js .ts .vue .sql'.split(' '),
);

/** Of files that people keep beside these and that cannot be read: they are told of, and not passed over. */
const OTHER_EXTENSIONS = new Set('.doc .xls .ppt .pptx .wps .et .dps .ofd .caj .rtf .odt .ods .zip .rar .7z'.split(' '));

/** A file to read, one that a folder holds beside the texts and that is none, or an argument that stands for none. */
export type Listed =
  | { readonly uri: string }
  | { readonly uri: string; readonly leftOut: string }
  | { readonly uri: string; readonly error: InputError };

/** The files behind the arguments, none of them read yet. Folders are walked by name; what is hidden is left out. */
export async function* listInputs(paths: readonly string[]): AsyncGenerator<Listed> {
  for (const path of paths) {
    try {
      yield* listPath(path);
    } catch (error) {
      yield { uri: path, error: whatIsWrong(path, error) };
    }
  }
}

async function* listPath(path: string): AsyncGenerator<Listed> {
  if (path === STDIN || !(await stat(path)).isDirectory()) {
    yield { uri: path };
    return;
  }
  let count = 0;
  for await (const listed of walk(path)) {
    if (!('leftOut' in listed)) count++;
    yield listed;
  }
  if (count === 0) throw new InputError(`${path} has no text file in it (${[...TEXT_EXTENSIONS].join(' ')}): name the files themselves.`);
}

/** A folder inside that cannot be opened is one bad input among the others. */
async function* walk(folder: string): AsyncGenerator<Listed> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walkInside(path);
    else if (await isTextFile(entry, path)) yield await listFile(path);
    else if (OTHER_EXTENSIONS.has(extension(path))) yield { uri: path, leftOut: ofOtherFormat(path) };
  }
}

async function* walkInside(folder: string): AsyncGenerator<Listed> {
  try {
    yield* walk(folder);
  } catch (error) {
    yield { uri: folder, error: whatIsWrong(folder, error) };
  }
}

/** Annotations lie beside their texts; taken for texts they would say everything twice. */
async function listFile(path: string): Promise<Listed> {
  try {
    return (await isAnnotation(path)) ? { uri: path, leftOut: `${path} annotates a text and is none itself: left out.` } : { uri: path };
  } catch (error) {
    return { uri: path, error: whatIsWrong(path, error) };
  }
}

function ofOtherFormat(path: string): string {
  return `${path} is of a format that is not read: save it as .docx, .xlsx, PDF or text. Left out.`;
}

function extension(name: string): string {
  return extname(name).toLowerCase();
}

/** Links to files are followed, links to folders are not: they could lead in a circle. */
async function isTextFile(entry: Dirent, path: string): Promise<boolean> {
  if (!TEXT_EXTENSIONS.has(extension(entry.name))) return false;
  const target: Pick<Stats, 'isFile'> | null = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
  return target?.isFile() ?? false;
}
