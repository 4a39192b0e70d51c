import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Tie } from './ties';

export interface Communities {
  /** Ids of those who belong together, the best tied first; the largest community first. */
  readonly communities: readonly (readonly string[])[];
  /** How much more is tied within communities than chance would have it: 0 for nothing, at most 1. */
  readonly modularity: number;
}

/**
 * Parts those who are tied into communities: Blondel, Guillaume, Lambiotte and Lefebvre 2008, "Fast unfolding of communities in
 * large networks", J. Stat. Mech. P10008 (Louvain). The same ties in the same order give the same communities. Who has no tie is
 * left out.
 */
export function communitiesOf(ties: readonly Tie[]): Communities {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const { one, other, weight } of ties) graph.mergeEdge(one, other, { weight });
  if (graph.size === 0) return { communities: [], modularity: 0 };
  const { communities, modularity } = louvain.detailed(graph, { getEdgeWeight: 'weight', randomWalk: false, rng: () => 0 });
  const strength = strengths(ties);
  const members = new Map<number, string[]>();
  for (const [id, community] of Object.entries(communities)) members.set(community, [...members.get(community) ?? [], id]);
  const parts = [...members.values()].map((ids) => ids.sort((one, other) => strength(other) - strength(one) || (one < other ? -1 : 1)));
  return { communities: parts.sort((one, other) => other.length - one.length || ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1)), modularity };
}

/** How strongly each is tied in all. */
function strengths(ties: readonly Tie[]): (id: string) => number {
  const sums = new Map<string, number>();
  for (const { one, other, weight } of ties) {
    for (const id of [one, other]) sums.set(id, (sums.get(id) ?? 0) + weight);
  }
  return (id) => sums.get(id) ?? 0;
}
