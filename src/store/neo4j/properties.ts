import type { PropertyValue } from '../../../ingest/types';

type Properties = Readonly<Record<string, PropertyValue>>;

/** What the store keeps at a node or relation beside the properties it was given. */
const OWN = new Set([
  'id', 'folded', 'sentences', 'dated', 'sums', 'cells', 'count', 'direct', 'held', 'firstDate', 'lastDate',
  'document', 'start', 'end', 'quote', 'rule', 'confidence', 'variants', 'documents', 'unknown',
]);

/** Neo4j keeps no nulls: what a thing is known not to have is listed under `unknown`. */
export function toStored(properties: Properties): Record<string, unknown> {
  const unknown = Object.keys(properties).filter((key) => properties[key] === null);
  return unknown.length === 0 ? { ...properties } : { ...properties, unknown };
}

/** The properties that were given. */
export function fromStored(stored: Readonly<Record<string, unknown>>): Properties {
  const given = Object.entries(stored).filter(([key]) => !OWN.has(key));
  const unknown = Array.isArray(stored.unknown) ? stored.unknown : [];
  return Object.fromEntries([...given, ...unknown.map((key) => [String(key), null])]) as Properties;
}
