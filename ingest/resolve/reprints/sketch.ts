/**
 * The shingles of a text, as few of them as say how alike two texts are: of all runs of three characters those with the
 * lowest hashes (a bottom-k sketch: Broder 1997, "On the resemblance and containment of documents", SEQUENCES).
 */
export interface Sketch {
  /** How many different shingles the text has. */
  readonly size: number;
  /** The lowest of their hashes, rising; all of them where the text has no more. */
  readonly hashes: readonly number[];
}

/** Enough that a text cut to a third is known by its share of them: an error of about 0.06. */
const KEPT = 64;
/** Fewer shingles say too little: two rows of one list are alike without being the same. */
const FEWEST = 24;
/** Characters of a text that are looked at: an act longer than this is known by its beginning. */
const LONGEST = 50_000;
const SHINGLE = 3;
/** Four characters of base 64. */
const DIGITS = 4;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A text as a line that can be kept, `size:hashes`; empty where it is too short to be told from others.
 * @param text in folded script; marks and blanks count for nothing
 */
export function sketchOf(text: string): string {
  const words = text.slice(0, LONGEST).replace(/[^\p{L}\p{N}]+/gu, '');
  const hashes = distinct(shingleHashes(words));
  if (hashes.length < FEWEST) return '';
  return `${hashes.length}:${Array.from(hashes.subarray(0, KEPT), write).join('')}`;
}

/** Null where there is none. */
export function readSketch(line: string): Sketch | null {
  const colon = line.indexOf(':');
  if (colon < 0) return null;
  const hashes: number[] = [];
  for (let i = colon + 1; i < line.length; i += DIGITS) hashes.push(read(line, i));
  return { size: Number(line.slice(0, colon)), hashes };
}

/** Which part of the shorter text stands in the longer one, from 0 to 1: cut texts are as alike as whole ones. */
export function containment(one: Sketch, other: Sketch): number {
  const { shared, seen } = lowestOfBoth(one.hashes, other.hashes);
  const resemblance = shared / seen;
  const common = (resemblance / (1 + resemblance)) * (one.size + other.size);
  return Math.min(1, common / Math.min(one.size, other.size));
}

/** How many of the lowest hashes of both together are in each. */
function lowestOfBoth(one: readonly number[], other: readonly number[]): { shared: number; seen: number } {
  let [i, j, shared, seen] = [0, 0, 0, 0];
  while (seen < KEPT && (i < one.length || j < other.length)) {
    const [a, b] = [one[i] ?? Infinity, other[j] ?? Infinity];
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
    seen++;
  }
  return { shared, seen };
}

/** Sorted. */
function shingleHashes(words: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let i = 0; i < hashes.length; i++) hashes[i] = hash(words.charCodeAt(i), words.charCodeAt(i + 1), words.charCodeAt(i + 2));
  return hashes.sort();
}

/** 24 bits, mixed as MurmurHash3 ends. */
function hash(a: number, b: number, c: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 8;
}

/** Each value once, moved together in place. */
function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  return sorted.subarray(0, kept);
}

function write(value: number): string {
  let digits = '';
  for (let shift = 18; shift >= 0; shift -= 6) digits += ALPHABET[(value >>> shift) & 63];
  return digits;
}

function read(line: string, from: number): number {
  let value = 0;
  for (let i = from; i < from + DIGITS; i++) value = value * 64 + ALPHABET.indexOf(line[i] ?? '');
  return value;
}
