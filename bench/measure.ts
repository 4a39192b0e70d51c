/** One figure of a run, beside what it is held against. */
export interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  /** The same work done by something else in the same run, or a fixed bound. */
  readonly against: number;
  /** What `against` is: `nodejieba.tag`, `bare upsert`, `bound`. */
  readonly baseline: string;
  /** How the ratio of the two must stand to `limit`. */
  readonly demand: 'at least' | 'at most';
  readonly limit: number;
}

export function ratioOf({ ours, against }: Measured): number {
  return ours / against;
}

export function holds(measured: Measured): boolean {
  const ratio = ratioOf(measured);
  return measured.demand === 'at least' ? ratio >= measured.limit : ratio <= measured.limit;
}
