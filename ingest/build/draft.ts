import type { Label, RelationType } from '../../schema/ontology';
import type { Evidence, GraphNode, GraphRelation } from '../types';

type Properties = GraphNode['properties'];

/** A graph being built. What is said twice is kept once, as it was said first. */
export class GraphDraft {
  readonly nodes: GraphNode[] = [];
  readonly relations: GraphRelation[] = [];
  private readonly nodesById = new Map<string, GraphNode>();
  /** Type, start, ends: a key made of all three would have to be put together and hashed anew each time. */
  private readonly ends = new Map<RelationType, Map<string, Set<string>>>();
  private readonly added = new Set<object>();

  /** Adds a node; gives back its id. */
  node(label: Label, id: string, properties: Properties): string {
    const known = this.nodesById.get(id);
    if (known !== undefined) return known.id;
    const node = { label, id, properties };
    this.nodesById.set(id, node);
    this.nodes.push(node);
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
    const byStart = mapIn(this.ends, type);
    const known = byStart.get(from);
    if (known === undefined) byStart.set(from, new Set([to]));
    else if (known.has(to)) return false;
    else known.add(to);
    return true;
  }
}

function mapIn<Key, InnerKey, Value>(outer: Map<Key, Map<InnerKey, Value>>, key: Key): Map<InnerKey, Value> {
  const known = outer.get(key);
  if (known !== undefined) return known;
  const inner = new Map<InnerKey, Value>();
  outer.set(key, inner);
  return inner;
}

/** A finding carries more than where it stands. */
function onlyEvidence({ start, end, quote, rule, confidence }: Evidence): Evidence {
  return { start, end, quote, rule, confidence };
}
