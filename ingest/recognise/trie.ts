export interface TrieMatch<V> {
  readonly end: number;
  readonly value: V;
}

/** The table is never fuller than this part of it, so that a step is found where it is looked for first. */
const ROOMS_PER_UNIT = 1.5;
const NOWHERE = 0;

/**
 * Words to values, found by longest match. Linear in the length of the longest word.
 *
 * A step is a code unit behind the step before it; behind the first unit of a word stands the second, so that one look
 * at two units tells that no word begins there. All steps lie in one hash table; a step is known by its room in it.
 */
export class Trie<V> {
  /** For each room the step before it, one higher so that 0 is nowhere; the first unit of a word as a negative number. */
  private readonly before: Int32Array;
  private readonly units: Uint16Array;
  private readonly values: (V | undefined)[];
  /** Words of one code unit. */
  private readonly singles = new Map<number, V>();
  private readonly mask: number;

  constructor(entries: Iterable<readonly [word: string, value: V]>) {
    const words = [...entries];
    const units = words.reduce((sum, [word]) => sum + word.length, 0);
    const rooms = 2 ** Math.ceil(Math.log2(ROOMS_PER_UNIT * units + 2));
    this.mask = rooms - 1;
    this.before = new Int32Array(rooms);
    this.units = new Uint16Array(rooms);
    this.values = new Array<V | undefined>(rooms).fill(undefined);
    for (const [word, value] of words) this.add(word, value);
  }

  /** The longest word that begins at `start`, or null. */
  longestAt(text: string, start: number): TrieMatch<V> | null {
    return this.longest(text, start, 1);
  }

  /** In a trie of words written backwards, the longest that stands right before `at`. Its `end` is where it begins. */
  longestBefore(text: string, at: number): TrieMatch<V> | null {
    return this.longest(text, at - 1, -1);
  }

  private longest(text: string, start: number, by: 1 | -1): TrieMatch<V> | null {
    let step = -1 - text.charCodeAt(start);
    let last = start;
    let value: V | undefined;
    for (let i = start + by; i >= 0 && i < text.length; i += by) {
      const room = this.roomOf(step, text.charCodeAt(i));
      if (this.before[room] === NOWHERE) break;
      step = room + 1;
      const found = this.values[room];
      if (found === undefined) continue;
      value = found;
      last = i;
    }
    if (value === undefined && this.singles.size > 0) value = this.singles.get(text.charCodeAt(start));
    return value === undefined ? null : { end: by > 0 ? last + 1 : last, value };
  }

  private add(word: string, value: V): void {
    if (word.length === 1) this.singles.set(word.charCodeAt(0), value);
    let step = -1 - word.charCodeAt(0);
    for (let i = 1; i < word.length; i++) {
      const room = this.roomOf(step, word.charCodeAt(i));
      this.before[room] = step;
      this.units[room] = word.charCodeAt(i);
      if (i === word.length - 1) this.values[room] = value;
      step = room + 1;
    }
  }

  /** Where the step stands that adds `unit` to `step`, or would stand. */
  private roomOf(step: number, unit: number): number {
    let room = (Math.imul(step, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 9 & this.mask;
    while (this.before[room] !== NOWHERE && !(this.before[room] === step && this.units[room] === unit)) room = room + 1 & this.mask;
    return room;
  }
}
