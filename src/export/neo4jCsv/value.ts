/** Types of columns as the headers of `neo4j-admin database import` name them. */
export type ColumnType = 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]';

/** Parts the entries of a list; no text of ours holds it, for lists hold names, and JSON, which writes it as an escape. */
const LIST_DELIMITER = '\u001f';

/** The same as the import tool is told. */
export const LIST_DELIMITER_OPTION = 'U+001F';

/** The type of a value; null where there is nothing to tell it by. */
export function typeOf(value: unknown): ColumnType | null {
  if (Array.isArray(value)) return value.length === 0 ? null : typeof value[0] === 'number' ? 'long[]' : 'string[]';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'string' : null;
}

/** The type of a column that holds values of both. */
export function widest(one: ColumnType, other: ColumnType): ColumnType {
  if (one === other) return one;
  const isNumber = (type: ColumnType) => type === 'long' || type === 'double';
  return isNumber(one) && isNumber(other) ? 'double' : 'string';
}

/** A field: text in quotes, so that quotes, line breaks and commas in it stay; nothing at all for nothing. */
export function field(value: unknown): string {
  if (typeOf(value) === null) return '';
  if (Array.isArray(value)) return quoted(value.join(LIST_DELIMITER));
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
