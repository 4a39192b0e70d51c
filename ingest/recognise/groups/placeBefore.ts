import { divisionsNamed } from '../../../schema/vocabulary/places';
import { gazetteer, type NameKind } from '../places/gazetteer';

const LONGEST = 12;
const TOWNSHIP_ENDS = '道镇乡';
/** Short names of counties that are first of all verbs before a name. */
const VERBS: ReadonlySet<string> = new Set(['会同', '会同县', '和平']);
const NO_HOME: ReadonlySet<NameKind> = new Set(['trap', 'country'] as const);

/** Length of the longest name of a known place that ends at `at`; 0 where none does. */
export function placeBefore(text: string, at: number): number {
  const mayBeTownship = at > 0 && TOWNSHIP_ENDS.includes(text.charAt(at - 1));
  for (let length = Math.min(LONGEST, at); length >= 2; length--) {
    if (isPlace(text.slice(at - length, at), mayBeTownship)) return length;
  }
  return 0;
}

/** Length of the longest name of a known division or region that begins at `at`; 0 where none does. */
export function placeAfter(text: string, at: number): number {
  const found = gazetteer().longestAt(text, at);
  return found === null || NO_HOME.has(found.value.kind) ? 0 : found.end - at;
}

/** Whether the name of another country ends at `at`: 法国|外交部 is none of ours. */
export function isAbroad(text: string, at: number): boolean {
  for (let length = Math.min(LONGEST, at); length >= 2; length--) {
    const name = text.slice(at - length, at);
    const found = gazetteer().longestAt(name, 0);
    if (found?.end === length && found.value.kind === 'country') return name !== '中国';
  }
  return text.endsWith('国际', at) || text.endsWith('联合国', at) || text.endsWith('两国', at);
}

function isPlace(name: string, mayBeTownship: boolean): boolean {
  if (VERBS.has(name)) return false;
  const found = gazetteer().longestAt(name, 0);
  if (found !== null && found.end === name.length && !NO_HOME.has(found.value.kind)) return true;
  return mayBeTownship && divisionsNamed(name).length > 0;
}
