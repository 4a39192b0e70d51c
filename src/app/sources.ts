import { readFile } from 'node:fs/promises';
import { InputError } from '../errors';
import { whatIsWrong } from '../input/wrong';

/**
 * One column of a table of sources (tab-separated, with a heading line and a column `file`): file → its value.
 * @throws InputError where the table cannot be read or lacks the column
 */
export async function readSources(path: string, column: string): Promise<Map<string, string>> {
  const content = await readFile(path, 'utf8').catch((error: unknown) => {
    throw whatIsWrong(path, error);
  });
  const [headings = [], ...rows] = content.split(/\r?\n/).filter((line) => line !== '').map((line) => line.split('\t'));
  const [file, value] = [headings.indexOf('file'), headings.indexOf(column)];
  const lacking = file < 0 ? 'file' : column;
  if (file < 0 || value < 0) throw new InputError(`${path} lacks the column ${lacking}: its columns are ${headings.join(', ')}.`);
  return new Map(rows.map((row) => [row[file] ?? '', row[value] ?? '']));
}
