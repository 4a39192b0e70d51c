/** More names than this are told apart by nobody who looks at a graph. */
const MOST = 100;

/** Names of operations as labels: clients choose them, and each one is kept for good, so only the first ones are told apart. */
export function firstNames(): (name: string | null) => string {
  const known = new Set<string>();
  return (name) => {
    if (name === null) return 'unnamed';
    if (known.size < MOST) known.add(name);
    return known.has(name) ? name : 'other';
  };
}
