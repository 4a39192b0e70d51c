import type { Compared } from '../compared';
import { placeKeys, placeKeysOf } from '../places';
import { missed, wrong, type Judgement, type Result } from '../result';

/** Administrative divisions and regions by their short forms, each once; `places_also` may be found and need not be. */
export function places({ text, gold, found }: Compared): Result {
  const want = placeKeysOf(gold.places.map(({ name }) => name));
  const also = placeKeysOf(gold.places_also);
  const have = [...placeKeysOf(found.places.map(({ name }) => name))].filter((key) => want.has(key) || !also.has(key));
  const absent = [...want].filter((key) => !have.includes(key));
  const extra = have.filter((key) => !want.has(key));
  return {
    rows: { places: { tp: have.length - extra.length, found: have.length, gold: want.size } },
    slips: [
      ...absent.map((key) => missed('places', key, text, placeWith(gold.places, key)?.quote)),
      ...extra.map((key) => wrong('places', key, placeWith(found.places, key)?.start ?? 0)),
    ],
    judgements: found.places.map(({ name, rule }) => ({ rule, verdict: verdictOn(placeKeys(name), want, also) })),
  };
}

function placeWith<Place extends { readonly name: string }>(all: readonly Place[], key: string): Place | undefined {
  return all.find(({ name }) => placeKeys(name).includes(key));
}

function verdictOn(keys: readonly string[], want: ReadonlySet<string>, also: ReadonlySet<string>): Judgement['verdict'] {
  if (keys.every((key) => want.has(key))) return 'right';
  return keys.every((key) => want.has(key) || also.has(key)) ? 'open' : 'wrong';
}
