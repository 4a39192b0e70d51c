import { setImmediate } from 'node:timers/promises';

/** That two go together, and how much. */
export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly weight: number;
}

/** What each argues for: contributions by theme. */
export type Profiles = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many of the most alike each keeps: with all of them, everybody would be tied to everybody by what all talk about. */
const NEAREST = 8;

/** After so many profiles others are let in: the program answers while it compares. */
const BREATH = 20;

/**
 * Ties each to the eight whose profiles are most like its own, by the percentage similarity of `similarBackers`: of each theme the smaller
 * of the two shares, summed up.
 */
export async function likenessTies(profiles: Profiles): Promise<Tie[]> {
  const shares = new Map([...profiles].map(([id, counts]) => [id, sharesOf(counts)]));
  const byTheme = backersByTheme(shares);
  const ties = new Map<string, Tie>();
  let done = 0;
  for (const [id, own] of shares) {
    for (const tie of nearestOf(id, own, byTheme)) ties.set(`${tie.one}\n${tie.other}`, tie);
    if (++done % BREATH === 0) await setImmediate();
  }
  return [...ties.values()];
}

function sharesOf(counts: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([theme, count]) => [theme, count / total]));
}

type Shares = ReadonlyMap<string, number>;

function backersByTheme(shares: ReadonlyMap<string, Shares>): Map<string, [id: string, share: number][]> {
  const byTheme = new Map<string, [id: string, share: number][]>();
  for (const [id, own] of shares) {
    for (const [theme, share] of own) {
      const known = byTheme.get(theme);
      if (known === undefined) byTheme.set(theme, [[id, share]]);
      else known.push([id, share]);
    }
  }
  return byTheme;
}

function nearestOf(id: string, own: Shares, byTheme: ReadonlyMap<string, readonly (readonly [id: string, share: number])[]>): Tie[] {
  const likeness = new Map<string, number>();
  for (const [theme, share] of own) {
    for (const [other, theirs] of byTheme.get(theme) ?? []) {
      if (other !== id) likeness.set(other, (likeness.get(other) ?? 0) + Math.min(share, theirs));
    }
  }
  const ranked = [...likeness].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return ranked.slice(0, NEAREST).map(([other, weight]) => ({ one: id < other ? id : other, other: id < other ? other : id, weight }));
}
