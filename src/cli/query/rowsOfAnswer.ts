type Row = Readonly<Record<string, unknown>>;

/** Levels of a connection that say nothing to a reader of a table. */
const PLUMBING: ReadonlySet<string> = new Set(['nodes', 'edges', 'node']);

/** More rows than a person reads; JSON has them all. */
const MOST_ROWS = 1_000;

/**
 * Flattens one field of a GraphQL answer to rows: a list below becomes several rows that repeat what stands above.
 * `{name: 民盟, backs: {nodes: [{count: 1}, {count: 2}]}}` gives `{name: 民盟, backs.count: 1}` and `{…, backs.count: 2}`.
 */
export function rowsOfAnswer(value: unknown, path = ''): Row[] {
  if (Array.isArray(value)) return value.flatMap((item) => rowsOfAnswer(item, path)).slice(0, MOST_ROWS);
  if (typeof value !== 'object' || value === null) return [{ [path === '' ? 'answer' : path]: value }];
  let rows: Row[] = [{}];
  for (const [key, below] of Object.entries(value)) {
    const found = rowsOfAnswer(below, PLUMBING.has(key) ? path : join(path, key));
    if (found.length > 0) rows = rows.flatMap((row) => found.map((more) => ({ ...row, ...more }))).slice(0, MOST_ROWS);
  }
  return rows;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
