import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ConfigError } from '../../errors';

/**
 * The operations of a folder of `.graphql` files, or of a JSON file that has their texts by their names: each by its name
 * (that of its file, without the ending) and by the SHA-256 of its text.
 * @throws ConfigError where there are none
 */
export function readOperations(folderOrFile: string): ReadonlyMap<string, string> {
  const named = attempt(folderOrFile, () => (statSync(folderOrFile).isDirectory() ? ofFolder(folderOrFile) : ofFile(folderOrFile)));
  if (named.length === 0) throw refusal(folderOrFile);
  return new Map(named.flatMap(([name, text]) => [[name, text], [createHash('sha256').update(text).digest('hex'), text]]));
}

type Named = readonly [name: string, text: string];

function ofFolder(folder: string): Named[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.map((file) => [basename(file, '.graphql'), readFileSync(join(folder, file), 'utf8')]);
}

function ofFile(file: string): Named[] {
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
  return Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

function attempt<T>(folderOrFile: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw refusal(folderOrFile, cause);
  }
}

function refusal(folderOrFile: string, cause?: unknown): ConfigError {
  const must = 'but must be a folder of .graphql files, or a JSON file of their texts by name';
  return new ConfigError(`YIZHENG_OPERATIONS is "${folderOrFile}" ${must}.`, { cause });
}
