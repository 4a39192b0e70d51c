import { WORDS, type Word } from './words.js';

export type Language = 'zh' | 'en';

const KEY = 'yizheng.language';

let language: Language = chosen();

/** What was chosen on this machine before, else what the browser prefers. */
function chosen(): Language {
  const kept = localStorage.getItem(KEY);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

export function currentLanguage(): Language {
  return language;
}

export function choose(wanted: Language): void {
  language = wanted;
  localStorage.setItem(KEY, wanted);
}

/** A word of the page in the language that is chosen; `{}` in it stands for what is given, in this order. */
export function say(word: Word, ...given: ReadonlyArray<string | number>): string {
  let n = 0;
  return WORDS[word][language === 'zh' ? 0 : 1].replace(/\{\}/g, () => String(given[n++] ?? ''));
}

/** A theme of the taxonomy has an English name beside the Chinese one; those in the words of a text have none. */
export function nameOf({ name, english }: { readonly name: string; readonly english?: string | null }): string {
  return language === 'en' && english ? english : name;
}
