/** What was wanted and found, what was wanted only, and what was found only. */
export interface Matching<Gold, Found> {
  readonly hits: ReadonlyArray<readonly [Gold, Found]>;
  readonly missed: readonly Gold[];
  readonly extra: readonly Found[];
}

/** Each annotation takes the first finding that is the same and not yet taken. */
export function match<Gold, Found>(
  gold: readonly Gold[], found: readonly Found[], same: (one: Gold, other: Found) => boolean,
): Matching<Gold, Found> {
  const left = [...found];
  const hits: Array<readonly [Gold, Found]> = [];
  const missed: Gold[] = [];
  for (const one of gold) {
    const index = left.findIndex((other) => same(one, other));
    if (index < 0) missed.push(one);
    else hits.push([one, ...left.splice(index, 1)] as [Gold, Found]);
  }
  return { hits, missed, extra: left };
}
