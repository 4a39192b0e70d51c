import { readDataFile } from '../../schema/dataFile';

/** The version in package.json: 0.1.0. */
export function packageVersion(): string {
  return (JSON.parse(readDataFile('package.json')) as { version: string }).version;
}
