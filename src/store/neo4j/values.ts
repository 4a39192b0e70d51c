import neo4j from 'neo4j-driver';

/** JavaScript has one kind of number, Cypher two: whole numbers go in as integers, so that `LIMIT` takes them and 14 is not 14.0. */
export function toCypher(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toCypher);
  if (typeof value !== 'object' || value === null) return value;
  const map: Record<string, unknown> = {};
  for (const key of Object.keys(value)) map[key] = toCypher((value as Readonly<Record<string, unknown>>)[key]);
  return map;
}
