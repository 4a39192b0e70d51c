import type { Page } from '../recognise/page';
import { toSource } from '../clean';
import type { Problem } from '../types';
import type { Account } from './acts';

const NUMERALS = '零一二三四五六七八九十';
/** 9位市政协委员作大会口头发言; 十四位委员发言. Delegates and experts counted together are not told apart. */
const ANNOUNCED = /(\d{1,3}|[一二三四五六七八九十]{1,3})[位名](?:[^，。；\d]{0,8}政协)?(?:委员|常委)(?![^，。；]{0,4}和)(?:先后|分别)?(?:作了?|进行)?(?:大会)?(?:口头)?发言/g;

/** What a page says of itself that the account does not bear out: told as problems, so that nothing is lost in silence. */
export function accountProblems(page: Page, told: Account): Problem[] {
  if (!told.isOurs) {
    const reason = 'Nothing in this text is about political consultation (政协): no delegates or themes were read.';
    return [{ reason, place: null, rule: 'check.genre' }];
  }
  const speeches = told.acts.filter((act) => act.kind === 'speech');
  const speakers = new Set(speeches.flatMap((act) => act.persons.map((person) => person.name))).size;
  return Array.from(page.clean.folded.matchAll(ANNOUNCED)).flatMap((m) => {
    const announced = countOf(m[1] as string);
    if (speakers === 0 || announced <= speakers) return [];
    const { start, end, quote } = toSource(page.clean, { start: m.index, end: m.index + m[0].length });
    const reason = `The text announces ${announced} speakers (${quote}); ${speakers} were found.`;
    return [{ reason, place: { start, end }, rule: 'check.speakers' }];
  });
}

/** 9, 九 or 十四 as a number; up to 99. */
function countOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  const value = (digit: string | undefined, missing: number) => (digit ? NUMERALS.indexOf(digit) : missing);
  return (words.includes('十') ? value(tens, 1) * 10 : 0) + value(ones, 0);
}
