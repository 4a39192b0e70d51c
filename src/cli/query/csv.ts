import { stringify } from 'csv-stringify/sync';
import { CONTRIBUTION_KINDS, GROUP_KINDS, LABELS } from '../../../schema/ontology';
import { heading } from './headings';

type Row = Readonly<Record<string, unknown>>;

/**
 * Rows as CSV that Excel opens with a double click: UTF-8 with its mark, Chinese headings, lines as RFC 4180 has them; a text
 * that Excel would take for a formula is marked as text.
 */
export function csv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const cells = rows.map((row) => columns.map((column) => (isWord(column) ? zh(row[column]) : cell(row[column]))));
  return stringify([columns.map(heading), ...cells], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

/** Kinds of things by the words of the ontology; GraphQL writes them in capitals. */
const WORDS: Readonly<Record<string, string>> = { ...LABELS, ...GROUP_KINDS, ...CONTRIBUTION_KINDS };

function isWord(column: string): boolean {
  return /(^|\.)(kind|label)$/.test(column);
}

/** `speech` is 发言, `Party` is 党派. */
function zh(word: unknown): string | null {
  if (typeof word !== 'string') return null;
  return WORDS[word] ?? WORDS[word.toLowerCase()] ?? word;
}

function cell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(cell).join('、');
  return Object.entries(value).map(([name, part]) => `${zh(name) ?? name} ${String(cell(part))}`).join('、');
}
