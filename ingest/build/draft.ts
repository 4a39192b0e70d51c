import type { Label, RelationType } from '../../schema/ontology';
import type { Evidence, GraphNode, GraphRelation } from '../types';

/** More than any document has; the product of two is still exact. */
const MOST_NODES = 2 ** 26;

type Properties = GraphNode['properties'];

/** A graph being built. What is said twice is kept once, as it was said first. */
export class GraphDraft {
  readonly nodes: GraphNode[] = [];
  readonly relations: GraphRelation[] = [];
  /** Where a node stands among the nodes. */
  private readonly places = new Map<string, number>();
  /** Both ends of each relation of a type as one number: a key of names would have to be put together and hashed anew each time. */
  private readonly ends = new Map<RelationType, Set<number>>();
  private readonly added = new Set<object>();

  /** Adds a node; gives back its id. */
  node(label: Label, id: string, properties: Properties): string {
    const place = this.places.get(id);
    if (place !== undefined) return this.nodes[place]!.id;
    this.places.set(id, this.nodes.length);
    this.nodes.push({ label, id, properties });
    return id;
  }

  /** Adds what a text says. */
  states(type: RelationType, from: string, to: string, evidence: Evidence, properties: Properties = {}): void {
    if (this.isNew(type, from, to)) this.relations.push({ type, from, to, properties, evidence: onlyEvidence(evidence) });
  }

  /** Adds what follows from names and vocabularies. */
  follows(type: RelationType, from: string, to: string, properties: Properties = {}): void {
    if (this.isNew(type, from, to)) this.relations.push({ type, from, to, properties, evidence: null });
  }

  /** Whether this is the first time that the draft is asked about an entity: all that follows from it is added once. */
  meets(entity: object): boolean {
    const { size } = this.added;
    return this.added.add(entity).size > size;
  }

  private isNew(type: RelationType, from: string, to: string): boolean {
    const known = this.ends.get(type) ?? new Set();
    this.ends.set(type, known);
    const { size } = known;
    return known.add(this.placeOf(from) * MOST_NODES + this.placeOf(to)).size > size;
  }

  private placeOf(id: string): number {
    const place = this.places.get(id);
    if (place === undefined) throw new Error(`${id} is an end of a relation before it is a node.`);
    return place;
  }
}

/** A finding carries more than where it stands. */
function onlyEvidence({ start, end, quote, rule, confidence }: Evidence): Evidence {
  return { start, end, quote, rule, confidence };
}
