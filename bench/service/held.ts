import type { Measured } from '../measure';
import type { Result } from './contest';
import type { PeerWay, RequestName } from './requests';

/** How much of the peer's time ours may take: a list that it reads row by row, a tenth. */
const PEER_LIMITS: Readonly<Record<RequestName, number>> = {
  delegate: 0.4, backers: 0.1, delegates: 0.1, search: 0.4, matrix: 0.4, path: 0.4, neighbourhood: 0.4,
};
const PEERS: readonly PeerWay[] = ['@neo4j/graphql', '@neo4j/graphql on our counts'];

/** What the service promises of each request on each store, beside what it is held against. */
export function held(results: readonly Result[]): Measured[] {
  return results.filter(({ who }) => who === 'service').flatMap((ours) => heldOf(ours, (who) =>
    results.find((other) => other.store === ours.store && other.request === ours.request && other.who === who)));
}

function heldOf(ours: Result, by: (who: Result['who']) => Result | undefined): Measured[] {
  const name = `${ours.request}, ${ours.store}`;
  const measured: Measured[] = [];
  const bare = by('bare');
  if (bare !== undefined) {
    measured.push({
      name: `${name}: p50 above bare`, unit: 'ms', demand: 'at most', limit: 1,
      ours: Math.max(0, ours.one.p50 - bare.one.p50), against: 1, baseline: 'bound',
    }, {
      name: `${name}: 16 clients`, unit: 'requests/s', demand: 'at least', limit: 0.5,
      ours: ours.sixteen.perSecond, against: bare.sixteen.perSecond, baseline: 'bare',
    });
  }
  for (const peer of PEERS.map(by).filter((one) => one !== undefined)) {
    measured.push({
      name: `${name}: p50`, unit: 'ms', demand: 'at most', limit: PEER_LIMITS[ours.request],
      ours: ours.one.p50, against: peer.one.p50, baseline: peer.who,
    });
  }
  return measured;
}
