import type { RelationType } from '../../schema/ontology';
import type { QuestionRow } from '../store/questions';
import type { LinkRow } from '../store/questions/paths';
import type { Store } from '../store/store';
import { BOUND } from './bound';

/** What was seen between two things. */
export interface Explored {
  /** For each thing the relations that tie it to others, by the id of the other. */
  readonly ties: ReadonlyMap<string, ReadonlyMap<string, readonly LinkRow[]>>;
  /** Things with more relations than were followed, and those that were not followed for there were too many. */
  readonly cut: ReadonlySet<string>;
}

export interface Between {
  readonly from: string;
  readonly to: string;
  /** Most relations in a row. */
  readonly longest: number;
  readonly types: readonly RelationType[] | null;
  /** Whether more is wanted than the shortest. */
  readonly all: boolean;
}

/**
 * Follows relations from both ends, always from the side with fewer things at its edge, one question a step. So a hub that both
 * touch is met from both sides, and need not be followed.
 */
export async function explore(store: Store, { from, to, longest, types, all }: Between): Promise<Explored> {
  const ties = new Map<string, Map<string, LinkRow[]>>();
  const cut = new Set<string>();
  const sides = [new Side(from), new Side(to)] as const;
  for (let length = 0; length < longest; length++) {
    const [side, other] = sides[0].isBefore(sides[1]) ? sides : [sides[1], sides[0]];
    if (side.edge.length === 0) break;
    side.advance(await follow(store, side.edge, types, cut), ties);
    if (!all && side.edge.some((id) => other.seen.has(id))) break;
  }
  return { ties, cut };
}

type Neighbour = QuestionRow<'neighbours'>;

async function follow(
  store: Store, edge: readonly string[], types: readonly RelationType[] | null, cut: Set<string>,
): Promise<Neighbour[]> {
  const ids = edge.slice(0, BOUND.things);
  for (const id of edge.slice(BOUND.things)) cut.add(id);
  const rows = await store.ask('neighbours', { ids, types, first: BOUND.relations + 1 });
  const found = new Map<string, number>();
  return rows.filter(({ of }) => {
    const place = (found.get(of) ?? 0) + 1;
    found.set(of, place);
    if (place > BOUND.relations) cut.add(of);
    return place <= BOUND.relations;
  });
}

class Side {
  readonly seen: Set<string>;
  edge: string[];
  private steps = 0;

  constructor(start: string) {
    this.seen = new Set([start]);
    this.edge = [start];
  }

  /** Whether this one is to be followed first: what has fewer things at its edge, or else took fewer steps. */
  isBefore(other: Side): boolean {
    return this.edge.length < other.edge.length || (this.edge.length === other.edge.length && this.steps <= other.steps);
  }

  /** The things that were reached now for the first time become the edge; all that was seen is kept in `ties`, both ways. */
  advance(rows: readonly Neighbour[], ties: Map<string, Map<string, LinkRow[]>>): void {
    const reached = new Set<string>();
    for (const { of, ...link } of rows) {
      const other = link.from === of ? link.to : link.from;
      tie(ties, of, other, link);
      tie(ties, other, of, link);
      if (!this.seen.has(other)) reached.add(other);
    }
    this.edge = [...reached];
    this.steps++;
    for (const id of reached) this.seen.add(id);
  }
}

/** Two sides may both see a relation: it is kept once. */
function tie(ties: Map<string, Map<string, LinkRow[]>>, one: string, other: string, link: LinkRow): void {
  const ofOne = ties.get(one) ?? new Map<string, LinkRow[]>();
  ties.set(one, ofOne);
  const links = ofOne.get(other);
  if (links === undefined) ofOne.set(other, [link]);
  else if (!links.some(({ type, from }) => type === link.type && from === link.from)) links.push(link);
}
