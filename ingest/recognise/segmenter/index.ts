import { Dictionary, NO_WORD, type WordAt } from './dictionary';
import { isSingle, likeliestCut, type Piece } from './likeliest';
import { NewWords } from './newWords';

/** Only so much text around a word is cut to see how it falls into words. */
const WINDOW = 10;
const HAN = /[\u3400-\u9fff]/;
/** nodejieba's data. All answers are those of its `cut` and `tag`, but it is itself never loaded: see `Dictionary`, `NewWords`. */
const DATA = 'nodejieba/submodules/cppjieba/dict';

let words: Dictionary | undefined;
let newWords: NewWords | undefined;

/** The dictionary's part of speech of a word (ns place, nr person, n, v…); null for what it does not know as one word. */
export function tagOf(word: string): string | null {
  const pieces = cut(word);
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return tagAt(first.word);
  const whole = pieces.every(isSingle) ? dictionary().find(word) : NO_WORD;
  return whole !== NO_WORD && isNewWord(word) ? tagAt(whole) : null;
}

/** Parts of speech of the words in a phrase of more than one character. */
export function tagsOf(phrase: string): (string | null)[] {
  return cut(phrase).filter((piece) => !isSingle(piece)).map(({ word }) => tagAt(word));
}

/** The part of speech of the first word of a phrase, where that has more than one character; else null. */
export function firstTag(phrase: string): string | null {
  const [first] = cut(phrase);
  return first === undefined || isSingle(first) ? null : tagAt(first.word);
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
  return asked.every((offset) => offset === window.length || pieces.some((piece) => piece.start === offset));
}

/** Where the run of Chinese characters that holds `at` begins, no further than the window back. */
function runStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < WINDOW && HAN.test(text[start - 1]!)) start--;
  return start;
}

function tagAt(word: WordAt): string | null {
  const tag = word === NO_WORD ? null : dictionary().tagOf(word);
  return tag === 'x' ? null : tag;
}

function cut(text: string): Piece[] {
  return likeliestCut(dictionary(), text);
}

function dictionary(): Dictionary {
  words ??= new Dictionary(require.resolve(`${DATA}/jieba.dict.utf8`));
  return words;
}

function isNewWord(characters: string): boolean {
  newWords ??= new NewWords(require.resolve(`${DATA}/hmm_model.utf8`));
  return newWords.isWord(characters);
}
