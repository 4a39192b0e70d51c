import type { RelationType } from '../../schema/ontology';
import type { LinkRow } from '../store/questions/paths';
import type { Store } from '../store/store';
import { BOUND } from './bound';

export interface Around {
  readonly of: string;
  /** How many relations away, at most. */
  readonly depth: number;
  readonly types: readonly RelationType[] | null;
  /** How many things, at most. */
  readonly most: number;
}

export interface Neighbourhood {
  /** Nearest first; in each step the most relevant of each type in turn. */
  readonly nodes: ReadonlyArray<{ readonly id: string; readonly depth: number }>;
  /** All that relates them to each other. */
  readonly links: readonly LinkRow[];
  /** Things with relations that lead out of what is shown, nearer than `depth`. */
  readonly cut: readonly string[];
}

/** What lies around a thing, ready to be drawn. Each step has its share of `most`: steps near by leave room for those farther away. */
export async function neighbourhood(store: Store, { of, depth, types, most }: Around): Promise<Neighbourhood> {
  const depths = new Map([[of, 0]]);
  const cut = new Set<string>();
  let edge = [of];
  for (let step = 1; step <= depth && edge.length > 0; step++) {
    const room = Math.ceil((most - depths.size) / (depth - step + 1));
    const found = await nearest(store, edge, types, room, depths, cut);
    for (const id of found) depths.set(id, step);
    edge = found;
  }
  const links = depths.size === 1 ? [] : await store.ask('links', { ids: [...depths.keys()], types });
  return { nodes: [...depths].map(([id, at]) => ({ id, depth: at })), links, cut: [...cut].sort() };
}

/** At most `room` things that are new: the first of each thing at the edge, then the second of each. */
async function nearest(
  store: Store, edge: readonly string[], types: readonly RelationType[] | null, room: number,
  known: ReadonlyMap<string, number>, cut: Set<string>,
): Promise<string[]> {
  const rows = await store.ask('neighbours', { ids: edge, types, first: Math.min(BOUND.relations, room + known.size) + 1 });
  const places = new Map<string, number>();
  const ranked = rows.map(({ of, from, to }) => {
    const place = (places.get(of) ?? 0) + 1;
    places.set(of, place);
    return { of, place, other: from === of ? to : from };
  }).sort((one, other) => one.place - other.place);
  const found = new Set<string>();
  for (const { of, other } of ranked) {
    if (known.has(other) || found.has(other)) continue;
    if (found.size < room) found.add(other);
    else cut.add(of);
  }
  return [...found];
}
