import type { CleanText } from '../../types';
import { fieldValues } from './fields';

const DATE_KEYS: ReadonlySet<string> = new Set([
  'date', 'pubdate', 'pdate', 'pdate_src', 'time', 'publish_time', 'published', '日期', '发布时间',
]);
const WRITTEN = /(?<!\d)(20\d{2}|19[89]\d)(?:年|[-/.])(1[0-2]|0?[1-9])(?:月|[-/.])([12]\d|3[01]|0?[1-9])(?:日|(?!\d))/;
const IN_URL = /\/(20\d{2})[/-]?(0[1-9]|1[0-2])(?:[/-]?|\/t\d{6})(0[1-9]|[12]\d|3[01])\//;
const COMPACT_IN_URL = /t(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])_/;

/**
 * The day a text was published, as ISO date: a field or a furniture line that gives one, the address, else the first
 * full date in the text. 昨天 and 9月29日 alone give none.
 */
export function dateOf(clean: CleanText, url: string | null): string | null {
  const lines = [...fieldValues(clean, DATE_KEYS), ...furniture(clean)];
  const stated = lines.map((line) => isoDate(WRITTEN, line)).find((date) => date !== null);
  const linked = url === null ? null : isoDate(IN_URL, url) ?? isoDate(COMPACT_IN_URL, url);
  return stated ?? linked ?? isoDate(WRITTEN, clean.folded);
}

function furniture({ text, blocks }: CleanText): string[] {
  return blocks.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end));
}

function isoDate(pattern: RegExp, words: string): string | null {
  const found = pattern.exec(words);
  if (found === null) return null;
  const [, year = '', month = '', day = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
