export interface Tag {
  /** In lower case; `!` for comments and declarations. */
  readonly name: string;
  readonly closes: boolean;
  readonly isEmpty: boolean;
  readonly end: number;
}

const NAME = /<(\/?)([a-zA-Z][\w:.-]{0,60})(?=[\s/>])/y;
const DECLARATION = /<[!?][a-zA-Z]/y;
/** Their content is no text. */
const OPAQUE = new Set(['script', 'style']);
/** Longest tag, attributes and all, that is believed to be one: room for an embedded image. */
const LONGEST_TAG = 1 << 20;

/** Finds the tags of one text, asked for from its beginning to its end. */
export class TagReader {
  /** What is not found once is not looked for again: thousands of `<!--` without an end stay linear. */
  private readonly missing = new Set<string>();

  constructor(private readonly text: string) {}

  /** The tag, comment, or whole script that begins with the `<` at `at`; null where it is a plain sign (a < b). */
  tagAt(at: number): Tag | null {
    const { text } = this;
    if (text.startsWith('<!--', at)) return this.declaration(at, '-->');
    if (text.startsWith('<![CDATA[', at)) return { name: '!', closes: false, isEmpty: true, end: at + 9 };
    if (matchesAt(DECLARATION, text, at)) return this.declaration(at, '>');
    NAME.lastIndex = at;
    const match = NAME.exec(text);
    const end = match === null ? -1 : this.endOfTag(NAME.lastIndex);
    return match === null || end < 0 ? null : this.element(match[2] ?? '', match[1] === '/', end);
  }

  private element(written: string, closes: boolean, end: number): Tag {
    const name = written.toLowerCase();
    if (closes || !OPAQUE.has(name)) return { name, closes, isEmpty: this.text[end - 2] === '/', end };
    const close = this.find(`</${written}`, end);
    return { name, closes, isEmpty: true, end: close < 0 ? end : close };
  }

  /** A `<` outside quotation marks says that the tag before it was none. */
  private endOfTag(from: number): number {
    const { text } = this;
    const last = Math.min(text.length, from + LONGEST_TAG);
    for (let i = from; i < last; i++) {
      const sign = text[i] ?? '';
      if (sign === '>') return i + 1;
      if (sign === '<') return -1;
      if ((sign === '"' || sign === '\'') && text[i - 1] === '=') i = this.find(sign, i + 1);
      if (i < 0) return -1;
    }
    return -1;
  }

  private declaration(at: number, close: string): Tag | null {
    const end = this.find(close, at + 2);
    return end < 0 ? null : { name: '!', closes: false, isEmpty: true, end: end + close.length };
  }

  private find(sought: string, from: number): number {
    if (this.missing.has(sought)) return -1;
    const at = this.text.indexOf(sought, from);
    if (at < 0) this.missing.add(sought);
    return at;
  }
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
