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

export type NameClaimValues = [source: number, type: string, target: number, properties: string, document: number];

/** Of `addNameClaim`, and without the document of `addNameRelation`. */
export function nameClaimValues({ type, properties }: GraphRelation, source: number, target: number, document: number): NameClaimValues {
  return [source, type, target, JSON.stringify(properties), document];
}

/** As the primary key has them: each is stored beside the one before it, which is faster. */
export function byClaim(one: NameClaimValues, other: NameClaimValues): number {
  if (one[0] !== other[0]) return one[0] - other[0];
  for (const column of [1, 2, 3, 4] as const) {
    if (one[column] !== other[column]) return one[column] < other[column] ? -1 : 1;
  }
  return 0;
}

/** Whether two claims are of one relation with the same properties. */
export function isSameRelation(one: NameClaimValues, other: NameClaimValues): boolean {
  return one[0] === other[0] && one[2] === other[2] && one[1] === other[1] && one[3] === other[3];
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

/** Of `addCounts`: the columns of `backs`. */
export function countValues(counted: Counted, { count, first, last }: Dated, days: string): Bindable[] {
  const { backer, tier, theme, kind, level, month, direct, label } = counted;
  return [backer, 0, tier, theme, kind, level, month, direct, label, count, first, last, days];
}

/** The same of a row that sums up all months and levels. */
export function wholeValues({ backer, tier, theme, kind, direct, label }: Counted, { count, first, last }: Dated): Bindable[] {
  return [backer, 1, tier, theme, kind, '', '', direct, label, count, first, last, ''];
}
