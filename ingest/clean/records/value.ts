import type { BlockKind } from '../../types';

const CHINESE = /[\u3400-\u9fff]/;
const PATH = /^(?:https?:|data:|\.{0,2}\/)|\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|html?|mp[34])$/i;
const WORDS = /[A-Za-z]{2,40} [A-Za-z]{2,40}/;

/** Addresses, dates, numbers and ids are furniture; words are a field. */
export function kindOfValue(value: string): BlockKind {
  const text = value.trim();
  const isText = CHINESE.test(text) || WORDS.test(text);
  return isText && !(text.length < 300 && PATH.test(text)) ? 'field' : 'furniture';
}
