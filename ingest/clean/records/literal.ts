import { isBlank } from '../piece';

export interface Literal {
  /** Behind the opening quotation mark. */
  readonly start: number;
  /** At the closing one, or where the value must have ended. */
  readonly end: number;
  readonly isClosed: boolean;
}

export const QUOTES = '"\'`';
/** A key that begins a line: `desc:`, `"title":`. */
const KEY_LINE = /\n[ \t]{0,80}(?:["']?[\w$\u3400-\u9fff-]{1,40}["']?[ \t]{0,4}:[ \t]{0,4}["'`[{\d]|[}\]])/y;
/** What may follow the comma behind a value. */
const NEXT_VALUE = /["'`{}[\]()\w$/-]/;
const CHINESE = /[\u3000-\uffff]/;
const LOOK_AHEAD = 200;
const LONGEST_KEY = 40;

/**
 * The literal whose opening mark stands at `at`. Quotation marks that were not escaped (紫阳"三一"委员工作室) are
 * told from the closing one by what follows. Reads on to the end of the text at worst, never back.
 */
export function literalAt(text: string, at: number): Literal {
  return readLiteral(text, at + 1, text[at] ?? '');
}

/** The value that the text begins in the middle of; any mark may close it. */
export function literalBegunBefore(text: string): Literal {
  return readLiteral(text, 0, QUOTES);
}

function readLiteral(text: string, start: number, marks: string): Literal {
  for (let i = start; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (sign === '\\') i++;
    else if (marks.includes(sign) && isClosing(text, i, i - start)) return { start, end: i, isClosed: true };
    else if (sign === '\n' && marks !== '`' && isKeyLine(text, i)) return { start, end: i, isClosed: false };
  }
  return { start, end: text.length, isClosed: false };
}

function isKeyLine(text: string, feed: number): boolean {
  KEY_LINE.lastIndex = feed;
  return KEY_LINE.test(text);
}

function isClosing(text: string, at: number, length: number): boolean {
  const next = skipBlanks(text, at + 1);
  const sign = text[next];
  if (sign === undefined || sign === '}' || sign === ']' || sign === ';') return true;
  if (sign === ')') return !CHINESE.test(text[next + 1] ?? '');
  if (sign === ':') return length <= LONGEST_KEY;
  if (sign !== ',') return text.slice(at + 1, next).includes('\n');
  const after = skipBlanks(text, next + 1);
  return after >= text.length || NEXT_VALUE.test(text[after] ?? '') || text.slice(next + 1, after).includes('\n');
}

export function skipBlanks(text: string, from: number): number {
  const last = Math.min(text.length, from + LOOK_AHEAD);
  let i = from;
  while (i < last && isBlank(text.charCodeAt(i))) i++;
  return i;
}
