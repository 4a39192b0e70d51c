type Row = Readonly<Record<string, unknown>>;

/** Levels of a connection that say nothing to a reader of a table. */
const PLUMBING: ReadonlySet<string> = new Set(['nodes', 'edges', 'node']);

/** More rows than a person reads; JSON has them all. */
const MOST_ROWS = 1_000;

/**
 * Flattens one field of a GraphQL answer to rows: a list below becomes several rows that repeat what stands above, and
 * two lists side by side stand one below the other.
 * `{name: 民盟, backs: {nodes: [{count: 1}, {count: 2}]}}` gives `{name: 民盟, backs.count: 1}` and `{…, backs.count: 2}`.
 */
export function rowsOfAnswer(value: unknown, path = ''): Row[] {
  if (Array.isArray(value)) return value.flatMap((item) => rowsOfAnswer(item, path)).slice(0, MOST_ROWS);
  if (typeof value !== 'object' || value === null) return [{ [path === '' ? 'answer' : path]: value }];
  const below = Object.entries(value).map(([key, child]) => rowsOfAnswer(child, PLUMBING.has(key) ? path : join(path, key)));
  const above: Row = Object.assign({}, ...below.filter((rows) => rows.length === 1).flat());
  const lists = below.filter((rows) => rows.length > 1).flat();
  return lists.length === 0 ? [above] : lists.map((row) => ({ ...above, ...row })).slice(0, MOST_ROWS);
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
