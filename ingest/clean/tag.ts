export interface Tag {
  /** In lower case; `!` for comments and declarations, `?` for instructions. */
  readonly name: string;
  readonly closes: boolean;
  readonly isEmpty: boolean;
  readonly end: number;
}

const NAME = /<(\/?)([a-zA-Z][\w:.-]{0,60})(?=[\s/>])/y;
/** Their content is no text. */
const OPAQUE = new Set(['script', 'style']);
/** Longest tag, attributes and all, that is believed to be one: room for an embedded image. */
const LONGEST_TAG = 1 << 20;

/** The tag, comment, or whole script that begins with the `<` at `at`; null where it is a plain sign (a < b). */
export function tagAt(text: string, at: number): Tag | null {
  if (text.startsWith('<!--', at)) return upTo(text, at, '!', '-->');
  if (text.startsWith('<![CDATA[', at)) return { name: '!', closes: false, isEmpty: true, end: at + 9 };
  if (/^<[!?][a-zA-Z]/.test(text.slice(at, at + 3))) return upTo(text, at, '!', '>');
  NAME.lastIndex = at;
  const match = NAME.exec(text);
  if (match === null) return null;
  const end = endOfTag(text, NAME.lastIndex);
  if (end < 0) return null;
  const name = (match[2] ?? '').toLowerCase();
  const closes = match[1] === '/';
  if (!closes && OPAQUE.has(name)) return { name, closes, isEmpty: true, end: endOfElement(text, end, name) };
  return { name, closes, isEmpty: text[end - 2] === '/', end };
}

/** A `<` outside quotation marks says that the tag before it was none. */
function endOfTag(text: string, from: number): number {
  const last = Math.min(text.length, from + LONGEST_TAG);
  for (let i = from; i < last; i++) {
    const sign = text[i];
    if (sign === '>') return i + 1;
    if (sign === '<') return -1;
    if ((sign === '"' || sign === '\'') && text[i - 1] === '=') {
      i = text.indexOf(sign, i + 1);
      if (i < 0) return -1;
    }
  }
  return -1;
}

function endOfElement(text: string, from: number, name: string): number {
  const end = text.indexOf(`</${name}`, from);
  return end < 0 ? from : end;
}

function upTo(text: string, at: number, name: string, close: string): Tag | null {
  const end = text.indexOf(close, at + 2);
  return end < 0 ? null : { name, closes: false, isEmpty: true, end: end + close.length };
}
