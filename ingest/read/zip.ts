import { unzipSync } from 'fflate';
import { LARGEST_UNPACKED, mebibytes } from './limits';
import { Unreadable } from './unreadable';

const MOST_ENTRIES = 10_000;

/**
 * The names of what lies in a ZIP archive, none of it unpacked.
 * @throws Unreadable where it cannot be opened, or says that it holds more than a document does
 */
export function zipNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  let size = 0;
  const look = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    names.push(name);
    size += originalSize;
    return false;
  };
  try {
    unzipSync(bytes, { filter: look });
  } catch {
    throw new Unreadable('looks like a Word or Excel file, or another ZIP archive, that is damaged: open it and save it again');
  }
  if (names.length <= MOST_ENTRIES && size <= LARGEST_UNPACKED) return names;
  throw new Unreadable(`holds ${names.length} files of ${mebibytes(size)}, more than a document has: split it into several`);
}

/** What of a ZIP archive is asked for, as text in UTF-8, by name. */
export function unzippedTexts(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, string> {
  const files = Object.entries(unzipSync(bytes, { filter: ({ name }) => isWanted(name) }));
  return new Map(files.map(([name, content]) => [name, new TextDecoder().decode(content)]));
}
