import { readDataFile } from '../dataFile';

/** The lists of a file of words by their names: a line `= name`, then words parted by blanks. A list that is not there is empty. */
export function readWordLists(path: string): (name: string) => string[] {
  const lists = readDataFile(path).split('\n= ');
  return (name) => lists.find((one) => one.startsWith(`${name}\n`))?.slice(name.length).trim().split(/\s+/) ?? [];
}
