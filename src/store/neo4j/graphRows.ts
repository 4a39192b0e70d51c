import { RELATIONS } from '../../../schema/ontology';
import type { DocumentGraph, GraphNode, GraphRelation } from '../../../ingest/types';
import { StoreError } from '../../errors';
import { searchable } from '../searchable';
import { claimKeys } from './nameClaims';
import { labelsOf } from './ontology';
import { toStored } from './properties';

/** What a document says. */
export interface Statement {
  readonly document: string;
  readonly relation: GraphRelation;
}

/** Each node once: as it comes first. */
export function nodesOf(graphs: readonly DocumentGraph[]): GraphNode[] {
  return distinct(graphs.flatMap(({ nodes }) => nodes), ({ id }) => id);
}

/**
 * Each statement of a document once.
 * @throws StoreError where the graph names a node that it does not hold
 */
export function statementsOf(graph: DocumentGraph): Statement[] {
  const held = new Set(graph.nodes.map(({ id }) => id));
  for (const { from, to } of graph.relations) {
    for (const id of [from, to]) if (!held.has(id)) throw incomplete(graph, id);
  }
  const stated = graph.relations.filter(({ type }) => RELATIONS[type].basis === 'text');
  return distinct(stated, ({ type, from, to }) => `${type} ${from} ${to}`).map((relation) => ({ document: graph.document, relation }));
}

export function nodeRow({ id, label, properties: { text: _text, ...properties } }: GraphNode) {
  return { id, labels: labelsOf(label), properties: { ...toStored(properties), id, folded: foldedNames(label, properties) } };
}

export function statementRow({ document, relation: { type, from, to, properties, evidence } }: Statement) {
  const { start = null, end = null, quote = null, rule = null, confidence = null } = evidence ?? {};
  return { type, from, to, properties: { ...toStored(properties), document, start, end, quote, rule, confidence } };
}

/** The text lies apart from the document, which is drawn and listed without it. */
export function textRow(graph: DocumentGraph) {
  const { text } = graph.nodes.find(({ id }) => id === graph.document)?.properties ?? {};
  return { id: graph.document, extractor: graph.extractor, text: String(text ?? ''), claims: claimKeys(graph) };
}

/** A place of -1 means the whole text. */
export function problemsOf({ document, problems }: DocumentGraph) {
  const rows = problems.map(({ reason, place, rule }) => ({ document, reason, rule, ...(place ?? { start: -1, end: -1 }) }));
  return distinct(rows, ({ start, end, rule, reason }) => JSON.stringify([start, end, rule, reason]));
}

/** Each once: as it comes first. */
function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const known = new Map<string, Item>();
  for (const item of items) if (!known.has(key(item))) known.set(key(item), item);
  return [...known.values()];
}

/** Recommendations are found by their contribution. */
function foldedNames(label: GraphNode['label'], { name, aliases, english }: GraphNode['properties']): string {
  const names = [name, aliases, english].filter((part) => typeof part === 'string' && part !== '').join('、');
  return label === 'Recommendation' ? '' : searchable(names);
}

function incomplete({ uri }: DocumentGraph, id: string): StoreError {
  return new StoreError(`The graph of ${uri} names ${id} and does not hold it; build it again.`);
}
