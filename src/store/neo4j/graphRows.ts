import { RELATIONS } from '../../../schema/ontology';
import type { DocumentGraph, GraphNode, GraphRelation } from '../../../ingest/types';
import { StoreError } from '../../errors';
import { searchable } from '../searchable';
import { claimKeys } from './nameClaims';
import { labelsOf } from './ontology';
import { toStored } from './properties';

/** Rows of a graph as the statements of `cypher/write/` take them. */
export function nodesOf({ nodes }: DocumentGraph) {
  return nodes.map(({ id, label, properties }) => {
    const { text: _text, ...others } = properties;
    return { id, labels: labelsOf(label), properties: { ...toStored(others), id, folded: foldedNames(label, properties) } };
  });
}

/** @throws StoreError where the graph names a node that it does not hold */
export function statementsOf(graph: DocumentGraph) {
  const held = new Set(graph.nodes.map(({ id }) => id));
  for (const { from, to } of graph.relations) {
    for (const id of [from, to]) if (!held.has(id)) throw incomplete(graph, id);
  }
  const rows = graph.relations.filter(({ type }) => RELATIONS[type].basis === 'text').map((relation) => statementRow(graph, relation));
  return addTo(new Map(), rows, ({ type, from, to }) => `${type} ${from} ${to}`);
}

/** The text lies apart from the document, which is drawn and listed without it. */
export function textOf(graph: DocumentGraph) {
  const { text } = graph.nodes.find(({ id }) => id === graph.document)?.properties ?? {};
  return { id: graph.document, extractor: graph.extractor, text: String(text ?? ''), claims: claimKeys(graph) };
}

/** A place of -1 means the whole text. */
export function problemsOf({ document, problems }: DocumentGraph) {
  const rows = problems.map(({ reason, place, rule }) => ({ document, reason, rule, ...(place ?? { start: -1, end: -1 }) }));
  return addTo(new Map(), rows, ({ start, end, rule, reason }) => JSON.stringify([start, end, rule, reason]));
}

/** Each row once: as it comes first. */
export function addTo<Row>(known: Map<string, Row>, rows: readonly Row[], key: (row: Row) => string): Row[] {
  for (const row of rows) if (!known.has(key(row))) known.set(key(row), row);
  return [...known.values()];
}

function statementRow({ document }: DocumentGraph, { type, from, to, properties, evidence }: GraphRelation) {
  const { start = null, end = null, quote = null, rule = null, confidence = null } = evidence ?? {};
  return { type, from, to, properties: { ...toStored(properties), document, start, end, quote, rule, confidence } };
}

/** Recommendations are found by their contribution. */
function foldedNames(label: GraphNode['label'], { name, aliases, english }: GraphNode['properties']): string {
  const names = [name, aliases, english].filter((part) => typeof part === 'string' && part !== '').join('、');
  return label === 'Recommendation' ? '' : searchable(names);
}

function incomplete({ uri }: DocumentGraph, id: string): StoreError {
  return new StoreError(`The graph of ${uri} names ${id} and does not hold it; build it again.`);
}
