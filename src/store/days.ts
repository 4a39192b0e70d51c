/**
 * How many acts fall on each day of a month, as a line of text: `03:2 17:1`, by day. Acts without a date fall on no day
 * of no month, `:2`. Kept beside a count, so that an act that is taken out leaves the right first and last date behind.
 */

/** The days after some acts have come and some have gone, each given by its day; empty where none is left. */
export function changedDays(days: string, come: readonly string[], gone: readonly string[]): string {
  if (days === '' && come.length === 1 && gone.length === 0) return `${come[0]}:1`;
  const counts = new Map(days === '' ? [] : days.split(' ').map(readDay));
  for (const day of come) counts.set(day, (counts.get(day) ?? 0) + 1);
  for (const day of gone) counts.set(day, (counts.get(day) ?? 0) - 1);
  const left = [...counts].filter(([, count]) => count > 0);
  return left.length === 1 ? left[0]!.join(':') : left.sort().map((one) => one.join(':')).join(' ');
}

/** The days of acts on both lines. */
export function joinedDays(one: string, other: string): string {
  return changedDays(one, other === '' ? [] : other.split(' ').map(readDay).flatMap(([day, count]) => Array<string>(count).fill(day)), []);
}

export interface Dated {
  readonly count: number;
  /** ISO dates, empty where the month is. */
  readonly first: string;
  readonly last: string;
}

/** Of two counts, or of one where there is no other. */
export function joinedDated(one: Dated | undefined, other: Dated): Dated {
  if (one === undefined) return other;
  const [first = '', last = ''] = [[one.first, other.first].filter((date) => date !== '').sort()[0], [one.last, other.last].sort()[1]];
  return { count: one.count + other.count, first, last };
}

/** How many these are, and their first and last date. */
export function datedBy(month: string, days: string): Dated {
  const each = days.includes(' ') ? days.split(' ').map(readDay) : [readDay(days)];
  const count = each.reduce((sum, [, n]) => sum + n, 0);
  if (month === '') return { count, first: '', last: '' };
  const [first, last] = [`${month}-${each[0]?.[0]}`, `${month}-${each.at(-1)?.[0]}`];
  return { count, first, last };
}

function readDay(one: string): [day: string, count: number] {
  const colon = one.indexOf(':');
  return [one.slice(0, colon), Number(one.slice(colon + 1))];
}

/** `2025-02` and `17` of 2025-02-17; both are empty where there is no date. */
export function monthAndDay(date: string): [month: string, day: string] {
  return [date.slice(0, 7), date.slice(8, 10)];
}
