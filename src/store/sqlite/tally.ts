import type { Statements } from './statements';

/** A row of `backs`: how often somebody backs a theme by a kind of contribution in a month, and when first and last. */
export interface Count {
  readonly backer: number;
  readonly tier: string;
  readonly theme: number;
  readonly kind: string;
  readonly month: string;
  readonly direct: number;
  readonly label: string;
  count: number;
  first: string;
  last: string;
}

interface OfContribution {
  readonly contribution: number;
}

interface Contribution extends OfContribution, Pick<Count, 'kind'> {
  readonly date: string;
}

type Backer = OfContribution & Pick<Count, 'backer' | 'direct' | 'label'>;

type Theme = OfContribution & Pick<Count, 'theme' | 'tier'>;

/** Stand for all backers and for all themes: the totals. */
const ANYBODY = { backer: 0, direct: 1, label: '' };
const ANYTHING = { theme: 0, tier: '' };

/**
 * The touched contributions as they are counted in `backs`: each once for whoever backs something by it and everything
 * that it backs. Multiplied out and summed here, for SQLite would sort all the products.
 */
export function tally(statements: Statements): Count[] {
  const backers = byContribution(statements.all<Backer>('write/backersOfTouched'));
  const themes = byContribution(statements.all<Theme>('write/themesOfTouched'));
  const sums = new Map<string, Map<number, Count>>();
  for (const contribution of statements.all<Contribution>('write/touchedContributions')) {
    const backed = themes.get(contribution.contribution);
    if (backed === undefined) continue;
    for (const backer of [ANYBODY, ...backers.get(contribution.contribution) ?? []]) {
      addAll(sums, contribution, backer, [ANYTHING, ...backed]);
    }
  }
  return [...sums.values()].flatMap((byTheme) => [...byTheme.values()]).sort(byKey);
}

/** As the primary key of `backs` begins: a row is stored beside the one before it, which is faster. */
function byKey(one: Count, other: Count): number {
  if (one.backer !== other.backer) return one.backer - other.backer;
  if (one.tier !== other.tier) return one.tier < other.tier ? -1 : 1;
  return one.theme - other.theme;
}

function byContribution<Row extends OfContribution>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.contribution);
    if (group === undefined) groups.set(row.contribution, [row]);
    else group.push(row);
  }
  return groups;
}

/** Sums by theme below all else that tells rows apart: most of the work is done with small numbers for keys. */
function addAll(
  sums: Map<string, Map<number, Count>>, { kind, date }: Contribution,
  { backer, direct, label }: typeof ANYBODY, themes: readonly (typeof ANYTHING)[],
): void {
  const month = date.slice(0, 7);
  const key = `${backer} ${direct} ${month} ${kind}`;
  const byTheme = sums.get(key) ?? new Map<number, Count>();
  sums.set(key, byTheme);
  for (const { theme, tier } of themes) {
    const count = byTheme.get(theme);
    if (count === undefined) byTheme.set(theme, { backer, tier, theme, kind, month, direct, label, count: 1, first: date, last: date });
    else addOne(count, date);
  }
}

function addOne(count: Count, date: string): void {
  count.count++;
  if (date < count.first) count.first = date;
  if (date > count.last) count.last = date;
}
