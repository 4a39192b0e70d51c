import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, readDataFile } from '../../schema/dataFile';

/** The SDL: every `schema/*.graphql`, one file a family of types. */
export function readTypeDefs(): string[] {
  return graphqlFiles('schema').map(readDataFile);
}

/** The worked examples that GraphiQL opens with, in the order of their names. */
export function readExamples(): Array<{ readonly name: string; readonly query: string }> {
  return graphqlFiles('schema/examples').map((path) => ({ name: path, query: readDataFile(path) }));
}

function graphqlFiles(folder: string): string[] {
  return readdirSync(join(packageRoot, folder))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => `${folder}/${file}`);
}
