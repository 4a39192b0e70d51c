import type { Problem } from '../types';
import { likeness } from './likeness';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

const BYTE_ORDER_MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Tried when a text is not UTF-8; a damaged or cut-off UTF-8 file still looks most like Chinese as UTF-8. */
const CANDIDATES = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
const SAMPLE_BYTES = 64 * 1024;
/**
 * Least share of very common Chinese characters among those that are not ASCII. Measured on 41 texts of the
 * genre in five encodings: the right one gives 0.52 and more, a wrong one 0.05 and less.
 */
const LEAST_LIKENESS = 0.15;
/** More NULs than one in a thousand bytes make a file UTF-16 or binary. */
const NUL_SHARE = 0.001;

/** The text of the bytes, or null where they are none in any encoding known here. */
export function decode(bytes: Uint8Array): DecodedText | null {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined) return decodeAs(bytes, marked[1], []);
  return decodeUtf8(bytes) ?? decodeByLikeness(bytes);
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  if (countNuls(bytes) > NUL_SHARE * bytes.length) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', problems: nulProblems(text) };
  } catch {
    return null;
  }
}

function decodeByLikeness(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best = { encoding: '', likeness: 0 };
  for (const encoding of CANDIDATES) {
    const found = likeness(new TextDecoder(encoding).decode(sample, { stream: true }));
    if (found > best.likeness) best = { encoding, likeness: found };
  }
  if (best.likeness < LEAST_LIKENESS) return null;
  const guess = { reason: `the encoding was guessed to be ${best.encoding}`, place: null, rule: 'read.encoding' };
  return decodeAs(bytes, best.encoding, best.encoding === 'utf-8' ? [] : [guess]);
}

function decodeAs(bytes: Uint8Array, encoding: string, problems: readonly Problem[]): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, problems: [...problems, ...replacementProblems(text), ...nulProblems(text)] };
}

/** The decoder puts U+FFFD for bytes that mean nothing. */
function replacementProblems(text: string): Problem[] {
  return problemAt(text, '\ufffd', 'bytes that mean nothing in this encoding were replaced', 'read.replaced');
}

function nulProblems(text: string): Problem[] {
  return problemAt(text, '\0', 'the text holds NUL characters, which are left out', 'read.nul');
}

function problemAt(text: string, sign: string, reason: string, rule: string): Problem[] {
  const start = text.indexOf(sign);
  return start < 0 ? [] : [{ reason, place: { start, end: start + 1 }, rule }];
}

function countNuls(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count++;
  return count;
}
