import type { ExtractRecord } from '../export/extractJson';
import type { Slip } from './result';

export interface Exactness {
  readonly exact: number;
  readonly of: number;
}

/** A quote that cuts a character in two is no quote. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** How many findings have a quote that stands in the text exactly where they say; the others are slips. */
export function evidence(text: string, found: ExtractRecord): Exactness & { readonly slips: readonly Slip[] } {
  const { delegates, represents, themes, places, activities } = found;
  const all = [...delegates, ...represents, ...themes, ...places, ...activities.flatMap((activity) => activity.themes)];
  const off = all.filter(({ quote, start, end }) => quote === '' || text.slice(start, end) !== quote || HALF_CHARACTER.test(quote));
  return {
    exact: all.length - off.length,
    of: all.length,
    slips: off.map(({ quote, start }) => ({ part: 'evidence', how: 'wrong', what: quote, at: start })),
  };
}
