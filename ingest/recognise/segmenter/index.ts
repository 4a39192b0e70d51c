import { Dictionary, NO_WORD } from './dictionary';
import { jieba } from './jieba';
import { isSingle, likeliestCut, looseRuns, type Piece } from './likeliest';

/** Only so much text around a word is cut to see how it falls into words. */
const WINDOW = 10;
const HAN = /[\u3400-\u9fff]/;

let known: Dictionary | undefined;

/*
 * All answers are those of nodejieba's `cut` and `tag`. The dictionary gives nearly all of them; nodejieba itself is asked
 * where single characters are left side by side, of which it may make a word.
 */

/** The dictionary's part of speech of a word (ns place, nr person, n, v…); null for what it does not know as one word. */
export function tagOf(word: string): string | null {
  const pieces = cut(word);
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return tagOfPiece(first);
  return pieces.every(isSingle) && dictionary().has(word) ? tagByJieba(word) : null;
}

/** Parts of speech of the words in a phrase of more than one character; new words have none. */
export function tagsOf(phrase: string): (string | null)[] {
  const pieces = cut(phrase);
  const isOpen = looseRuns(pieces).some(({ start, end }) => dictionary().holdsWord(phrase.slice(start, end)));
  if (isOpen) return jieba().cut(phrase).filter((word) => word.length > 1).map(tagOf);
  return pieces.filter((piece) => !isSingle(piece)).map(tagOfPiece);
}

/** Does a word begin at `start`, as the sentence is cut, that ends at `end` or goes on beyond it (浙江 in 浙江大学)? */
export function beginsWord(text: string, start: number, end: number): boolean {
  return areBorders(text, start, end, [start]);
}

/** Do `start` and `end` both fall between words? */
export function isWord(text: string, start: number, end: number): boolean {
  return areBorders(text, start, end, [start, end]);
}

/** Do these offsets fall between words, as the text around a stretch is cut? */
function areBorders(text: string, start: number, end: number, offsets: readonly number[]): boolean {
  const from = runStart(text, start);
  const asked = offsets.filter((offset) => offset > from).map((offset) => offset - from);
  if (asked.length === 0) return true;
  const window = text.slice(from, end + WINDOW);
  const pieces = cut(window);
  if (!asked.every((offset) => offset === window.length || pieces.some((piece) => piece.start === offset))) return false;
  const isLoose = (offset: number) => looseRuns(pieces).some((run) => run.start < offset && offset < run.end);
  return !asked.some(isLoose) || bordersByJieba(window, asked);
}

/** Where the run of Chinese characters that holds `at` begins, no further than the window back. */
function runStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < WINDOW && HAN.test(text[start - 1]!)) start--;
  return start;
}

function bordersByJieba(window: string, offsets: readonly number[]): boolean {
  const borders = new Set<number>();
  let at = 0;
  for (const word of jieba().cut(window)) borders.add(at += word.length);
  return offsets.every((offset) => borders.has(offset));
}

function tagByJieba(word: string): string | null {
  const [first, ...rest] = jieba().tag(word);
  return first === undefined || rest.length > 0 || first.tag === 'x' ? null : first.tag;
}

function tagOfPiece({ word }: Piece): string | null {
  const tag = word === NO_WORD ? null : dictionary().tagOf(word);
  return tag === 'x' ? null : tag;
}

function cut(text: string): Piece[] {
  return likeliestCut(dictionary(), text);
}

function dictionary(): Dictionary {
  known ??= new Dictionary(jieba().DEFAULT_DICT);
  return known;
}
