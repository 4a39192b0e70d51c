import type { Block, CleanText } from '../../types';
import { fieldValues } from './fields';
import { numberOf } from './number';

const DATE_KEYS: ReadonlySet<string> = new Set([
  'date', 'pubdate', 'pdate', 'pdate_src', 'time', 'publish_time', 'published', '日期', '发布时间',
]);
const WRITTEN = /(?<!\d)(20\d{2}|19[89]\d)(?:年|[-/.])(1[0-2]|0?[1-9])(?:月|[-/.])([12]\d|3[01]|0?[1-9])(?:日|(?!\d))/;
/** 二〇二五年一月八日 */
const IN_CHARACTERS = /([二一][〇零○九][〇零○一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;
/** A line of its own that gives the year (2025年第3期), and the first day of the text (1月8日电). */
const YEAR = /(20\d{2})年(?!度|以来|[底末])/;
const DAY = /(?<!\d)(1[0-2]|0?[1-9])月([12]\d|3[01]|0?[1-9])日/;
const IN_URL = /\/(20\d{2})[/-]?(0[1-9]|1[0-2])(?:[/-]?|\/t\d{6})(0[1-9]|[12]\d|3[01])\//;
const COMPACT_IN_URL = /t(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])_/;

/**
 * The day a text was published, as ISO date: a field or a furniture line that gives one, the address, else the first
 * full date in the text, else the first day of it in the year of its masthead. 昨天 and 9月29日 alone give none.
 */
export function dateOf(clean: CleanText, url: string | null): string | null {
  const lines = [...fieldValues(clean, DATE_KEYS), ...furniture(clean)];
  const stated = lines.map((line) => isoDate(WRITTEN, line)).find((date) => date !== null);
  const linked = url === null ? null : isoDate(IN_URL, url) ?? isoDate(COMPACT_IN_URL, url);
  return stated ?? linked ?? isoDate(WRITTEN, clean.folded) ?? inCharacters(clean.folded) ?? dayOfYear(clean);
}

function furniture(clean: CleanText): string[] {
  return linesOf(clean, ['furniture']);
}

function linesOf({ folded, blocks }: CleanText, kinds: readonly Block['kind'][]): string[] {
  return blocks.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => folded.slice(start, end));
}

function inCharacters(folded: string): string | null {
  const [, year = '', month = '', day = ''] = IN_CHARACTERS.exec(folded) ?? [];
  const digits = [...year].map((sign) => '〇一二三四五六七八九'.indexOf(sign.replace(/[零○]/, '〇'))).join('');
  return year === '' ? null : iso(digits, `${numberOf(month)}`, `${numberOf(day)}`);
}

function dayOfYear(clean: CleanText): string | null {
  const year = linesOf(clean, ['heading', 'furniture']).map((line) => YEAR.exec(line)?.[1]).find((one) => one !== undefined);
  const day = year === undefined ? null : DAY.exec(clean.folded);
  return year === undefined || day === null ? null : iso(year, day[1] as string, day[2] as string);
}

function isoDate(pattern: RegExp, words: string): string | null {
  const found = pattern.exec(words);
  if (found === null) return null;
  const [, year = '', month = '', day = ''] = found;
  return iso(year, month, day);
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
