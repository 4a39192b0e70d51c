/** Rows for people to read, in columns that line up where Chinese and Latin stand side by side. */

/** Longer cells are cut with an ellipsis, so that a quote does not break the columns. In terminal columns. */
const WIDEST_CELL = 48;

/** What a terminal draws two columns wide: East Asian wide and full-width forms (Unicode UAX #11). */
const WIDE = new RegExp('[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff' +
  '\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]', 'u');

/** What must never reach a terminal as it stands: it could move the cursor or colour the screen. */
const CONTROL = /[\p{Cc}\p{Bidi_Control}]/gu;

/**
 * Lays rows out under their headings, one line each.
 * @param rows cells by heading; null shows as `-`
 */
export function table(headings: readonly string[], rows: ReadonlyArray<readonly unknown[]>): string[] {
  const lines = [headings, ...rows.map((row) => row.map(cell))];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => width(line[column] ?? ''))));
  return lines.map((line) => line.map((text, column) => pad(text, widths[column] ?? 0)).join('  ').trimEnd());
}

/** Lays out rows that carry their own headings as keys; one that lacks a key has an empty cell there. */
export function tableOfRecords(records: ReadonlyArray<Readonly<Record<string, unknown>>>): string[] {
  const headings = [...new Set(records.flatMap(Object.keys))];
  return table(headings, records.map((record) => headings.map((heading) => record[heading])));
}

/** Text as a terminal may be given it. */
export function printable(text: string): string {
  return text.replace(CONTROL, ' ');
}

function cell(value: unknown): string {
  if (value === null || value === undefined || value === '') return '-';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return cut(printable(text));
}

function cut(text: string): string {
  if (width(text) <= WIDEST_CELL) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += width(character);
    if (used > WIDEST_CELL) break;
    kept += character;
  }
  return `${kept}…`;
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** Columns of a terminal that a text takes. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}
