import type { Measured } from '../measure';
import { load, type Ask, type Load } from './load';
import type { ServiceRequest } from './requests';

/** Whoever answers a request, and how they fared. */
export interface Contestant {
  readonly name: 'service' | 'bare' | '@neo4j/graphql';
  /** For one client. */
  readonly alone: Ask;
  /** For one of sixteen. */
  readonly together: Ask;
}

export interface Result {
  readonly store: 'SQLite' | 'Neo4j';
  readonly request: ServiceRequest['name'];
  readonly who: Contestant['name'];
  readonly one: Load;
  readonly sixteen: Load;
}

const CLIENTS = 16;
const SECONDS = 1.5;
const ROUNDS = 3;

/** Has them all answer in turns, so that what slows the machine down slows all; of each the best round counts. */
export async function contest(
  store: Result['store'], request: ServiceRequest['name'], contestants: readonly Contestant[],
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

/** What the service promises of a request, beside what it is held against. */
export function held(results: readonly Result[], { name, peerLimit }: ServiceRequest): Measured[] {
  const of = (who: Result['who']) => results.find((result) => result.request === name && result.who === who);
  const [ours, bare, peer] = [of('service'), of('bare'), of('@neo4j/graphql')];
  if (ours === undefined || bare === undefined) return [];
  const store = ours.store;
  const measured: Measured[] = [{
    name: `${name}, ${store}: p50 above the bare statement's`, unit: 'ms', demand: 'at most', limit: 1,
    ours: Math.max(0, ours.one.p50 - bare.one.p50), against: 1, baseline: 'bound',
  }, {
    name: `${name}, ${store}: 16 clients`, unit: 'requests/s', demand: 'at least', limit: 0.5,
    ours: ours.sixteen.perSecond, against: bare.sixteen.perSecond, baseline: 'bare statement',
  }];
  if (peer === undefined) return measured;
  return [...measured, {
    name: `${name}, ${store}: p50`, unit: 'ms', demand: 'at most', limit: peerLimit,
    ours: ours.one.p50, against: peer.one.p50, baseline: '@neo4j/graphql',
  }];
}
