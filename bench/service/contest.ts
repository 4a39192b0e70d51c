import { load, type Ask, type Load } from './load';
import type { PeerWay, RequestName } from './requests';

/** Whoever answers a request, and how they fared. */
export interface Contestant {
  readonly name: 'service' | 'bare' | PeerWay;
  /** For one client. */
  readonly alone: Ask;
  /** For one of sixteen. */
  readonly together: Ask;
}

export interface Result {
  readonly store: 'SQLite' | 'Neo4j';
  readonly request: RequestName;
  readonly who: Contestant['name'];
  readonly one: Load;
  readonly sixteen: Load;
}

const CLIENTS = 16;
const SECONDS = 1.5;
const ROUNDS = 3;

/** Has them all answer in turns, so that what slows the machine down slows all; of each the best round counts. */
export async function contest(
  store: Result['store'], request: RequestName, contestants: readonly Contestant[],
): Promise<Result[]> {
  const rounds: Result[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const results: Result[] = [];
    for (const { name, alone, together } of contestants) {
      results.push({ store, request, who: name, one: await load(alone, 1, SECONDS), sixteen: await load(together, CLIENTS, SECONDS) });
    }
    rounds.push(results);
  }
  return contestants.map((_, i) => best(rounds.flatMap((results) => results.slice(i, i + 1))));
}

function best(results: readonly Result[]): Result {
  const [first] = results as [Result];
  const one = [...results].sort((a, b) => a.one.p50 - b.one.p50)[0] ?? first;
  const sixteen = [...results].sort((a, b) => b.sixteen.perSecond - a.sixteen.perSecond)[0] ?? first;
  return { ...first, one: one.one, sixteen: sixteen.sixteen };
}
