import type { CleanText } from '../../types';

/** The values of a record's fields with one of these keys, in the order of the text. */
export function fieldValues({ text, blocks }: CleanText, keys: ReadonlySet<string>): string[] {
  return blocks.filter(({ key }) => key !== undefined && keys.has(key.toLowerCase())).map(({ start, end }) => text.slice(start, end));
}
