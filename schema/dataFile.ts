import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds package.json: the same for the sources and for `dist/`. */
export const packageRoot: string = findRoot(__dirname);

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}

/** Text of a data file of the project, by its path from the package root: `schema/vocabulary/parties.yaml`. */
export function readDataFile(path: string): string {
  return readFileSync(join(packageRoot, path), 'utf8');
}
