import type { Label, RelationType } from '../../schema/ontology';
import type { Evidence, GraphNode, GraphRelation } from '../types';

type Properties = GraphNode['properties'];

/** A graph being built. What is said twice is kept once, as it was said first. */
export class GraphDraft {
  private readonly nodesById = new Map<string, GraphNode>();
  private readonly relationsByKey = new Map<string, GraphRelation>();

  /** Adds a node; gives back its id. */
  node(label: Label, id: string, properties: Properties): string {
    if (!this.nodesById.has(id)) this.nodesById.set(id, { label, id, properties });
    return id;
  }

  /** Adds what a text says. */
  states(type: RelationType, from: string, to: string, evidence: Evidence, properties: Properties = {}): void {
    this.relation({ type, from, to, properties, evidence: onlyEvidence(evidence) });
  }

  /** Adds what follows from names and vocabularies. */
  follows(type: RelationType, from: string, to: string, properties: Properties = {}): void {
    this.relation({ type, from, to, properties, evidence: null });
  }

  get nodes(): GraphNode[] {
    return [...this.nodesById.values()];
  }

  get relations(): GraphRelation[] {
    return [...this.relationsByKey.values()];
  }

  private relation(relation: GraphRelation): void {
    const key = `${relation.type} ${relation.from} ${relation.to}`;
    if (!this.relationsByKey.has(key)) this.relationsByKey.set(key, relation);
  }
}

/** A finding carries more than where it stands. */
function onlyEvidence({ start, end, quote, rule, confidence }: Evidence): Evidence {
  return { start, end, quote, rule, confidence };
}
