import { readFileSync } from 'node:fs';

/** A word, by where its count begins in the file; `NO_WORD` for a character that is none. */
export type WordAt = number;
export const NO_WORD: WordAt = -1;

/** Lines of words that begin alike: `bytes.subarray(from, to)`. */
interface Lines {
  readonly from: number;
  readonly to: number;
}

/** The words that begin with one character. */
interface Head {
  /** The character as a word of its own. */
  readonly word: WordAt;
  readonly bySecond: ReadonlyMap<number, Lines>;
}

const FEED = 0x0a;
const BLANK = 0x20;

/**
 * A dictionary of jieba's, looked up in its file, whose lines (`上海 76 ns`) are sorted: it stays the 5 MB that it is on
 * disk, where nodejieba takes a second to make 290 MB of it.
 */
export class Dictionary {
  private readonly bytes: Buffer;
  private readonly heads = new Map<number, Head>();

  constructor(file: string) {
    this.bytes = readFileSync(file);
  }

  /** Calls `found` for each word that begins at `start`, the shortest first: the character there, with `NO_WORD` where it is none. */
  wordsAt(text: string, start: number, found: (end: number, word: WordAt) => void): void {
    const head = this.headOf(text.charCodeAt(start));
    found(start + 1, head.word);
    const lines = start + 1 < text.length ? head.bySecond.get(text.charCodeAt(start + 1)) : undefined;
    if (lines === undefined) return;
    let { from, to } = lines;
    let width = widthOf(text.charCodeAt(start)) + widthOf(text.charCodeAt(start + 1));
    for (let end = start + 2; from < to; end++) {
      if (this.bytes[from + width] === BLANK) found(end, from + width + 1);
      if (end === text.length) return;
      const unit = text.charCodeAt(end);
      from = this.firstLine(from, to, width, unit);
      to = this.firstLine(from, to, width, unit + 1);
      width += widthOf(text.charCodeAt(end));
    }
  }

  /** A whole text as a word. */
  find(text: string): WordAt {
    let whole = NO_WORD;
    this.wordsAt(text, 0, (end, word) => { if (end === text.length) whole = word; });
    return whole;
  }

  /** How often a word was counted. */
  countOf(word: WordAt): number {
    let count = 0;
    for (let i = word; this.bytes[i] !== BLANK; i++) count = count * 10 + this.bytes[i]! - 0x30;
    return count;
  }

  /** Its part of speech: ns place, nr person, n, v… */
  tagOf(word: WordAt): string {
    return this.bytes.toString('latin1', this.bytes.indexOf(BLANK, word) + 1, this.bytes.indexOf(FEED, word));
  }

  private headOf(unit: number): Head {
    const known = this.heads.get(unit);
    if (known !== undefined) return known;
    const head = this.readHead(unit);
    this.heads.set(unit, head);
    return head;
  }

  private readHead(unit: number): Head {
    const [width, last] = [widthOf(unit), this.bytes.length];
    const from = this.firstLine(0, last, 0, unit);
    const to = this.firstLine(from, last, 0, unit + 1);
    const bySecond = new Map<number, Lines>();
    let word = NO_WORD;
    for (let line = from; line < to;) {
      const second = this.unitAt(line + width);
      const next = this.nextLine(line);
      if (second === BLANK) word = line + width + 1;
      else bySecond.set(second, { from: bySecond.get(second)?.from ?? line, to: next });
      line = next;
    }
    return { word, bySecond };
  }

  /** Of lines that begin with the same `width` bytes the first that goes on with this character or a later one. */
  private firstLine(from: number, to: number, width: number, unit: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const line = this.lineStart((low + high) >> 1);
      if (this.unitAt(line + width) >= unit) high = line;
      else low = this.nextLine(line);
    }
    return low;
  }

  private lineStart(at: number): number {
    let start = at;
    while (start > 0 && this.bytes[start - 1] !== FEED) start--;
    return start;
  }

  private nextLine(at: number): number {
    let end = at;
    while (this.bytes[end] !== FEED) end++;
    return end + 1;
  }

  /** The character at an offset of the file. All are of at most three bytes. */
  private unitAt(at: number): number {
    const first = this.bytes[at]!;
    if (first < 0x80) return first;
    const second = this.bytes[at + 1]! & 0x3f;
    return first < 0xe0 ? (first & 0x1f) << 6 | second : (first & 0x0f) << 12 | second << 6 | this.bytes[at + 2]! & 0x3f;
  }
}

function widthOf(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 ? 2 : 3;
}
