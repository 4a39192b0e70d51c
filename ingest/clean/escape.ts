import type { Decoded } from './entity';

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n', r: '\n', t: '\t', b: ' ', f: ' ', '"': '"', '\'': '\'', '`': '`', '/': '/', '\\': '\\',
};

const BACKSLASH = 0x5c;
const UNICODE = /\\u([0-9a-fA-F]{4})/y;

/** The character that the JSON, JavaScript or SQL escape at `at` stands for, or null. */
export function escapeAt(text: string, at: number): Decoded | null {
  if (text.charCodeAt(at) !== BACKSLASH) return null;
  UNICODE.lastIndex = at;
  const match = UNICODE.exec(text);
  if (match !== null) return { text: String.fromCharCode(parseInt(match[1] ?? '', 16)), end: at + match[0].length };
  const simple = SIMPLE[text[at + 1] ?? ''];
  return simple === undefined ? null : { text: simple, end: at + 2 };
}
