import type { GraphNode, GraphRelation } from '../../../ingest/types';
import type { Dated } from '../days';
import { searchable } from '../searchable';
import type { Bindable } from './statements';
import type { Counted } from './tally';

/** Of `addNode` and `changeNode`: id, label, name, folded, kind, properties. */
export function nodeValues(node: GraphNode, folded: string): Bindable[] {
  const { name, kind } = node.properties;
  return [node.id, node.label, String(name ?? ''), folded, typeof kind === 'string' ? kind : null, storedProperties(node)];
}

/** Names as they are searched; a recommendation is found by its contribution. */
export function searchableNames({ label, properties: { name, aliases, english } }: GraphNode): string {
  if (label === 'Recommendation') return '';
  return searchable([name, aliases, english].filter((part) => typeof part === 'string' && part !== '').join('、'));
}

/** The text of a document lies apart, so that its other properties are read without it. */
export function storedProperties({ label, properties }: GraphNode): string {
  if (label !== 'Document') return JSON.stringify(properties);
  const { text: _text, ...others } = properties;
  return JSON.stringify(others);
}

export type NameRelationValues = [source: number, type: string, target: number, properties: string];

/** Of `addNameRelation`, and with a document of `addNameClaim`. */
export function nameRelationValues({ type, properties }: GraphRelation, source: number, target: number): NameRelationValues {
  return [source, type, target, JSON.stringify(properties)];
}

/** Of `addStatement`: source, type, target, document, properties, start, end, quote, rule, confidence. */
export function statementValues(relation: GraphRelation, source: number, target: number, document: number): Bindable[] {
  const { type, properties, evidence } = relation;
  const { start, end, quote, rule, confidence } = evidence ?? NOWHERE;
  return [source, type, target, document, JSON.stringify(properties), start, end, quote, rule, confidence];
}

const NOWHERE = { start: null, end: null, quote: null, rule: null, confidence: null };

/** Of `findCount` and `dropCount`: what tells rows of `backs` apart. */
export function rowKey({ backer, tier, theme, kind, level, month, direct }: Counted): Bindable[] {
  return [backer, tier, theme, kind, level, month, direct];
}

/** Of `setCount`: the columns of `backs`. */
export function countValues(counted: Counted, { count, first, last }: Dated, days: string): Bindable[] {
  return [...rowKey(counted), counted.label, count, first, last, days];
}
