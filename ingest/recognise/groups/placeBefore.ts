import { isDivision } from '../../../schema/vocabulary/places';
import { gazetteer, placeNames, type NameKind } from '../places/gazetteer';
import { Trie } from '../trie';

const SHORTEST = 2;
const LONGEST = 12;
const TOWNSHIP_ENDS = '道镇乡';
/** Short names of counties that are first of all verbs before a name. */
const VERBS: ReadonlySet<string> = new Set(['会同', '会同县', '和平']);
const NO_HOME: ReadonlySet<NameKind> = new Set(['trap', 'country'] as const);

let atHome: Trie<string> | undefined;
let abroad: Trie<string> | undefined;

/** Length of the longest name of a known place that ends at `at`; 0 where none does. */
export function placeBefore(text: string, at: number): number {
  atHome ??= backwards((name, kind) => !NO_HOME.has(kind) && !VERBS.has(name));
  const known = atHome.longestBefore(text, at)?.value.length ?? 0;
  const mayBeTownship = at > 0 && TOWNSHIP_ENDS.includes(text.charAt(at - 1));
  return mayBeTownship ? Math.max(known, townshipBefore(text, at, known)) : known;
}

/** Length of the longest name of a division longer than `least` that ends at `at`; 0 where none does. */
function townshipBefore(text: string, at: number, least: number): number {
  for (let length = Math.min(LONGEST, at); length > Math.max(least, SHORTEST - 1); length--) {
    if (isDivision(text.slice(at - length, at))) return length;
  }
  return 0;
}

/** Some of the names of places, written backwards: what stands before a word is looked up from its end. */
function backwards(isWanted: (name: string, kind: NameKind) => boolean): Trie<string> {
  const names = [...placeNames()].filter(([name, { kind }]) => name.length >= SHORTEST && name.length <= LONGEST && isWanted(name, kind));
  return new Trie(names.map(([name]) => [[...name].reverse().join(''), name] as const));
}

/** Length of the longest name of a known division or region that begins at `at`; 0 where none does. */
export function placeAfter(text: string, at: number): number {
  const found = gazetteer().longestAt(text, at);
  return found === null || NO_HOME.has(found.value.kind) ? 0 : found.end - at;
}

/** Whether the name of another country ends at `at`: 法国|外交部 is none of ours. */
export function isAbroad(text: string, at: number): boolean {
  abroad ??= backwards((_name, kind) => kind === 'country');
  const country = abroad.longestBefore(text, at);
  if (country !== null) return country.value !== '中国';
  return text.endsWith('国际', at) || text.endsWith('联合国', at) || text.endsWith('两国', at);
}
