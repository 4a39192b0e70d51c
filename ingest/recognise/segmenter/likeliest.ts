import type { Span } from '../../types';
import { NO_WORD, type Dictionary, type WordAt } from './dictionary';

/** Of all words together in jieba.dict.utf8, and of the rarest, as which a character counts that is no word. */
const ALL_COUNTS = 60_101_983;
const LEAST_COUNT = 2;

/** A word of a cut, and where the dictionary has it; `NO_WORD` for a character that is none. */
export interface Piece extends Span {
  readonly word: WordAt;
}

/**
 * The likeliest way to cut a text into words of the dictionary, each as likely as it was counted often: what jieba does
 * before it looks for new words among the single characters that are left.
 */
export function likeliestCut(dictionary: Dictionary, text: string): Piece[] {
  const likelihood = new Float64Array(text.length + 1);
  const ends = new Uint32Array(text.length);
  const words = new Int32Array(text.length);
  for (let start = text.length - 1; start >= 0; start--) {
    likelihood[start] = -Infinity;
    dictionary.wordsAt(text, start, (end, word) => {
      const whole = likelihood[end]! + Math.log((word === NO_WORD ? LEAST_COUNT : dictionary.countOf(word)) / ALL_COUNTS);
      if (whole <= likelihood[start]!) return;
      likelihood[start] = whole;
      ends[start] = end;
      words[start] = word;
    });
  }
  const path: Piece[] = [];
  for (let start = 0; start < text.length; start = ends[start]!) path.push({ start, end: ends[start]!, word: words[start]! });
  return path;
}

export function isSingle({ start, end }: Span): boolean {
  return end - start === 1;
}
