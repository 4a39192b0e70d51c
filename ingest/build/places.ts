import type { PlaceEntity } from '../types';
import type { GraphDraft } from './draft';

/** A place and what holds it, up to the largest. Gives back its id. */
export function addPlace(draft: GraphDraft, place: PlaceEntity): string {
  const { id, name, code, level } = place;
  if (!draft.meets(place)) return id;
  draft.node('Place', id, { name, code, level });
  let inner = id;
  for (const outer of place.within) {
    draft.node('Place', outer.id, { name: outer.name, code: outer.code, level: outer.level });
    draft.follows('WITHIN', inner, outer.id);
    inner = outer.id;
  }
  return id;
}
