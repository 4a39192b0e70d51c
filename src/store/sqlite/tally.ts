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
  const counts = new Map<string, Count>();
  for (const contribution of statements.all<Contribution>('write/touchedContributions')) {
    const backed = themes.get(contribution.contribution);
    if (backed === undefined) continue;
    for (const backer of [ANYBODY, ...backers.get(contribution.contribution) ?? []]) {
      for (const theme of [ANYTHING, ...backed]) addTo(counts, contribution, backer, theme);
    }
  }
  return [...counts.values()];
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

function addTo(counts: Map<string, Count>, { kind, date }: Contribution, backer: typeof ANYBODY, { theme, tier }: typeof ANYTHING): void {
  const month = date.slice(0, 7);
  const key = `${backer.backer} ${theme} ${backer.direct} ${month} ${kind}`;
  const count = counts.get(key);
  if (count === undefined) {
    const { direct, label } = backer;
    counts.set(key, { backer: backer.backer, tier, theme, kind, month, direct, label, count: 1, first: date, last: date });
    return;
  }
  count.count++;
  if (date < count.first) count.first = date;
  if (date > count.last) count.last = date;
}
