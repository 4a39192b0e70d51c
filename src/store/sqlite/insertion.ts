import { RELATIONS } from '../../../schema/ontology';
import type { DocumentGraph, GraphNode, GraphRelation, Problem } from '../../../ingest/types';
import { StoreError } from '../../errors';
import {
  byClaim, isSameRelation, nameClaimValues, nodeValues, searchableNames, statementValues, storedProperties, type NameClaimValues,
} from './rows';
import type { Bindable, Statements } from './statements';

interface FoundNode {
  readonly node: number;
  readonly properties: string;
}

/** The documents of one transaction on their way in. What is found of a node is remembered: each is looked up once. */
export class Insertion {
  /** Contributions of these documents. */
  readonly contributions: number[] = [];
  private readonly keys = new Map<string, number>();
  private readonly found = new Map<string, FoundNode | undefined>();
  private readonly stated: Bindable[][] = [];
  private readonly claims: NameClaimValues[] = [];

  /** @param isFirst whether nothing is stored yet, so that nothing need be looked up, and names are indexed later, all at once */
  constructor(private readonly statements: Statements, private readonly isFirst = false) {}

  /** What is stored of a node from before. */
  find(id: string): FoundNode | undefined {
    if (this.isFirst) return undefined;
    const known = this.found.get(id);
    if (known !== undefined || this.found.has(id)) return known;
    const found = this.statements.one<FoundNode>('write/findNode', id);
    this.found.set(id, found);
    return found;
  }

  /** @throws StoreError where the graph names a node that it does not hold. */
  add(graph: DocumentGraph): void {
    for (const node of graph.nodes) this.addNode(node);
    const document = this.key(graph, graph.document);
    this.addDocument(graph, document);
    for (const relation of graph.relations) this.addRelation(graph, document, relation);
    for (const problem of graph.problems) this.addProblem(document, problem);
  }

  /** Stores all relations of what was added. */
  flush(): void {
    this.statements.runEach('write/addStatement', this.stated.splice(0));
    const claims = this.claims.splice(0).sort(byClaim);
    this.statements.runEach('write/addNameClaim', claims);
    const relations = claims.filter((claim, i) => i === 0 || !isSameRelation(claim, claims[i - 1]!));
    this.statements.runEach('write/addNameRelation', relations.map((claim) => claim.slice(0, -1)));
  }

  private addNode(node: GraphNode): void {
    if (this.keys.has(node.id)) return;
    const found = this.find(node.id);
    const key = found === undefined ? this.addNew(node) : this.keepCurrent(node, found);
    this.keys.set(node.id, key);
    if (node.label === 'Contribution') this.contributions.push(key);
  }

  private addNew(node: GraphNode): number {
    const folded = searchableNames(node);
    const key = this.statements.run('write/addNode', ...nodeValues(node, folded)).lastInsertRowid;
    this.addNames(node, key, folded);
    return key;
  }

  /** What is known of a thing changes with the vocabularies, and of a document with the extractor. */
  private keepCurrent(node: GraphNode, found: FoundNode): number {
    if (found.properties === storedProperties(node)) return found.node;
    const folded = searchableNames(node);
    this.statements.run('write/changeNode', ...nodeValues(node, folded), found.node);
    this.statements.run('write/dropSearch', { node: found.node });
    this.addNames(node, found.node, folded);
    return found.node;
  }

  /** A contribution is searched with its sentences, when all of them are known. */
  private addNames(node: GraphNode, key: number, folded: string): void {
    if (!this.isFirst && folded !== '' && node.label !== 'Contribution') this.statements.run('write/addNames', key, folded);
  }

  private addDocument(graph: DocumentGraph, node: number): void {
    const { date, text } = graph.nodes.find(({ id }) => id === graph.document)?.properties ?? {};
    this.statements.run('write/addDocument', {
      node, extractor: graph.extractor, date: String(date ?? ''), text: String(text ?? ''),
    });
  }

  private addRelation(graph: DocumentGraph, document: number, relation: GraphRelation): void {
    const source = this.key(graph, relation.from);
    const target = this.key(graph, relation.to);
    if (RELATIONS[relation.type].basis === 'text') {
      this.stated.push(statementValues(relation, source, target, document));
    } else {
      this.claims.push(nameClaimValues(relation, source, target, document));
    }
  }

  private addProblem(document: number, { reason, place, rule }: Problem): void {
    const { start, end } = place ?? { start: -1, end: -1 };
    this.statements.run('write/addProblem', { document, start, end, rule, reason });
  }

  private key({ uri }: DocumentGraph, id: string): number {
    const key = this.keys.get(id);
    if (key === undefined) throw new StoreError(`The graph of ${uri} names ${id} and does not hold it; build it again.`);
    return key;
  }
}
