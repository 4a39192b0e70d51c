import type { Ranking } from '../store/questions';

/** Below this, one contribution more or less moves a lift by a fifth and more: by lift, such backings come only where asked for. */
const LEAST_FOR_LIFT = 5;

/** Which backings come first; by lift those that rest on a handful are left out. */
export function ranking(order: Ranking['order'] | null | undefined, leastCount: number | null | undefined): Ranking {
  return { order: order ?? 'count', leastCount: leastCount ?? (order === 'lift' ? LEAST_FOR_LIFT : 0) };
}
