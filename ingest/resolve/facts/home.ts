import type { PlaceEntity, PlaceMention } from '../../types';

const DIVISIONS: ReadonlySet<string> = new Set(['province', 'city', 'county']);

/** The division that a page names most, the smaller of two named as often. Null where it names none `least` times. */
export function mostNamed(places: readonly PlaceMention[], least: number): PlaceEntity | null {
  const counts = new Map<PlaceEntity, number>();
  for (const { entity } of places) {
    if (DIVISIONS.has(entity.level)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || b.within.length - a.within.length);
  return best !== undefined && best[1] >= least ? best[0] : null;
}
