import type { LinkRow } from '../store/questions/paths';
import type { Store } from '../store/store';
import { BOUND } from './bound';
import { explore, type Between, type Explored } from './explore';

export interface Step {
  readonly from: string;
  readonly to: string;
  /** What relates the two, in whichever direction. */
  readonly links: readonly LinkRow[];
}

export interface FoundPaths {
  /** Shortest first; of equal length those first that lead through what has few relations. */
  readonly paths: readonly (readonly Step[])[];
  /** Hubs that were not followed in full: another path may lead through them. */
  readonly cut: readonly string[];
}

/**
 * The ways from one thing to another along relations in either direction, no thing twice.
 * @param first how many at most
 */
export async function findPaths(store: Store, between: Between & { readonly first: number }): Promise<FoundPaths> {
  const explored = await explore(store, between);
  const found = new PathFinder(explored, between).find();
  return { paths: found.map((ids) => stepsOf(explored, ids)), cut: [...explored.cut].sort() };
}

class PathFinder {
  private readonly found: (readonly string[])[] = [];
  private readonly distances: ReadonlyMap<string, number>;
  private stepsLeft: number = BOUND.steps;

  constructor(private readonly explored: Explored, private readonly wanted: Between & { readonly first: number }) {
    this.distances = distancesTo(wanted.to, explored);
  }

  find(): readonly (readonly string[])[] {
    const { from, longest, all } = this.wanted;
    const shortest = this.distances.get(from);
    if (shortest === undefined || shortest === 0) return [];
    for (let length = shortest; length <= (all ? longest : shortest) && this.isWanted(); length++) this.walk([from], length);
    return this.found;
  }

  private isWanted(): boolean {
    return this.found.length < this.wanted.first && this.stepsLeft > 0;
  }

  /** Every way on from the end of `path` that comes to the goal after exactly `left` more relations. */
  private walk(path: readonly string[], left: number): void {
    const at = path.at(-1) ?? this.wanted.from;
    if (left === 0) {
      if (at === this.wanted.to) this.found.push(path);
      return;
    }
    if (at === this.wanted.to) return;
    for (const next of this.ordered(at)) {
      if (!this.isWanted()) return;
      this.stepsLeft--;
      const distance = this.distances.get(next);
      if (distance !== undefined && distance < left && !path.includes(next)) this.walk([...path, next], left - 1);
    }
  }

  /** What has few relations says more of those it relates. */
  private ordered(id: string): string[] {
    const few = (one: string) => this.explored.ties.get(one)?.size ?? 0;
    return [...this.explored.ties.get(id)?.keys() ?? []].sort((one, other) => few(one) - few(other) || (one < other ? -1 : 1));
  }
}

function distancesTo(goal: string, { ties }: Explored): Map<string, number> {
  const distances = new Map([[goal, 0]]);
  for (const [id, distance] of distances) {
    for (const other of ties.get(id)?.keys() ?? []) if (!distances.has(other)) distances.set(other, distance + 1);
  }
  return distances;
}

function stepsOf({ ties }: Explored, ids: readonly string[]): Step[] {
  return ids.slice(1).map((to, i) => {
    const from = ids[i] ?? to;
    return { from, to, links: ties.get(from)?.get(to) ?? [] };
  });
}
