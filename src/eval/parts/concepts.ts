import { missed, wrong, type Result } from '../result';

interface Filed {
  readonly theme: string;
  readonly concepts: readonly string[];
  readonly quote?: string;
}

/** Of the matched themes that a reader could file: is the first concept found one that a reader chose? */
export function concepts(hits: ReadonlyArray<readonly [Filed, Filed & { readonly start: number }]>, text: string): Result {
  const toFile = hits.filter(([gold]) => gold.concepts.length > 0);
  const filed = toFile.filter(([, found]) => found.concepts.length > 0);
  const off = filed.filter(([gold, found]) => !gold.concepts.includes(found.concepts[0] as string));
  return {
    rows: { concept: { tp: filed.length - off.length, found: filed.length, gold: toFile.length } },
    slips: [
      ...toFile.filter(([, found]) => found.concepts.length === 0)
        .map(([gold]) => missed('concept', `${gold.theme}: ${gold.concepts.join(', ')}`, text, gold.quote)),
      ...off.map(([gold, found]) =>
        wrong('concept', `${gold.theme}: ${found.concepts.join(', ')} for ${gold.concepts.join(', ')}`, found.start)),
    ],
    judgements: [],
  };
}
