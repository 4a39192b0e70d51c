import { RELATIONS } from '../../../schema/ontology';
import type { DocumentGraph, GraphNode, GraphRelation, Problem } from '../../../ingest/types';
import { StoreError } from '../../errors';
import { searchable } from './searchable';
import type { Statements } from './statements';

interface FoundNode {
  readonly node: number;
  readonly properties: string;
}

/** The documents of one transaction on their way in. Keys of nodes are remembered, so that each is looked up once. */
export class Insertion {
  /** Contributions of these documents. */
  readonly contributions: number[] = [];
  private readonly keys = new Map<string, number>();
  private readonly nameRelations = new Set<string>();

  constructor(private readonly statements: Statements) {}

  /** The key of a node that is stored already. */
  find(id: string): number | undefined {
    return this.keys.get(id) ?? this.statements.one<FoundNode>('write/findNode', { id })?.node;
  }

  /** @throws StoreError where the graph names a node that it does not hold. */
  add(graph: DocumentGraph): void {
    for (const node of graph.nodes) this.addNode(node);
    const document = this.key(graph, graph.document);
    this.addDocument(graph, document);
    for (const relation of graph.relations) this.addRelation(graph, document, relation);
    for (const problem of graph.problems) this.addProblem(document, problem);
  }

  private addNode(node: GraphNode): void {
    if (this.keys.has(node.id)) return;
    const found = this.statements.one<FoundNode>('write/findNode', { id: node.id });
    const key = found === undefined ? this.addNew(node) : this.keepCurrent(node, found);
    this.keys.set(node.id, key);
    if (node.label === 'Contribution') this.contributions.push(key);
  }

  private addNew(node: GraphNode): number {
    const row = nodeRow(node);
    const key = this.statements.run('write/addNode', row).lastInsertRowid;
    this.addNames(node, key, row.folded);
    return key;
  }

  /** What is known of a thing changes with the vocabularies, and of a document with the extractor. */
  private keepCurrent(node: GraphNode, found: FoundNode): number {
    if (found.properties === storedProperties(node)) return found.node;
    const row = nodeRow(node);
    this.statements.run('write/changeNode', { ...row, node: found.node });
    this.statements.run('write/dropSearch', { node: found.node });
    this.addNames(node, found.node, row.folded);
    return found.node;
  }

  /** A contribution is searched with its sentences, when all of them are known. */
  private addNames(node: GraphNode, key: number, folded: string): void {
    if (folded !== '' && node.label !== 'Contribution') this.statements.run('write/addNames', { node: key, folded });
  }

  private addDocument(graph: DocumentGraph, node: number): void {
    const { date, text } = graph.nodes.find(({ id }) => id === graph.document)?.properties ?? {};
    this.statements.run('write/addDocument', {
      node, extractor: graph.extractor, date: String(date ?? ''), text: String(text ?? ''),
    });
  }

  private addRelation(graph: DocumentGraph, document: number, relation: GraphRelation): void {
    const { type, evidence } = relation;
    const source = this.key(graph, relation.from);
    const target = this.key(graph, relation.to);
    const properties = JSON.stringify(relation.properties);
    if (RELATIONS[type].basis === 'text') {
      const { start, end, quote, rule, confidence } = evidence ?? NOWHERE;
      this.statements.run('write/addStatement', {
        source, type, target, document, properties, start, end, quote, rule, confidence,
      });
    } else {
      this.addNameRelation({ source, type, target, properties }, document);
    }
  }

  private addNameRelation(row: { source: number; type: string; target: number; properties: string }, document: number): void {
    this.statements.run('write/addNameClaim', { ...row, document });
    const key = `${row.source} ${row.type} ${row.target} ${row.properties}`;
    if (this.nameRelations.has(key)) return;
    this.statements.run('write/addNameRelation', row);
    this.nameRelations.add(key);
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

const NOWHERE = { start: null, end: null, quote: null, rule: null, confidence: null };

function nodeRow(node: GraphNode) {
  const { label, id } = node;
  const { name, aliases, kind } = node.properties;
  const names = [name, aliases].filter((part) => typeof part === 'string' && part !== '').join('、');
  return {
    id, label, name: String(name ?? ''), kind: typeof kind === 'string' ? kind : null,
    folded: label === 'Recommendation' ? '' : searchable(names),
    properties: storedProperties(node),
  };
}

/** The text of a document lies apart, so that its other properties are read without it. */
function storedProperties({ label, properties }: GraphNode): string {
  if (label !== 'Document') return JSON.stringify(properties);
  const { text: _text, ...others } = properties;
  return JSON.stringify(others);
}
