import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, readDataFile } from '../../schema/dataFile';

/** What is asked of the service, over a graph of `largeGraph`. */
const REQUESTS = ['delegate', 'backers', 'delegates', 'search', 'matrix', 'path', 'neighbourhood'] as const;
export type RequestName = (typeof REQUESTS)[number];

/** How the peer is asked: by itself, or with the counts that our store keeps. */
const PEER_WAYS = { '@neo4j/graphql': '', '@neo4j/graphql on our counts': 'Kept' } as const;
export type PeerWay = keyof typeof PEER_WAYS;

export interface ServiceRequest {
  readonly name: RequestName;
  /** `requests/<name>.graphql` */
  readonly query: string;
  /** The same question as the peer takes it, `peer/<name>.graphql`; none where it cannot be asked. */
  readonly peerQueries: ReadonlyArray<{ readonly way: PeerWay; readonly text: string }>;
}

export function readRequests(): ServiceRequest[] {
  return REQUESTS.map((name) => ({ name, query: readDataFile(`bench/service/requests/${name}.graphql`), peerQueries: peerQueries(name) }));
}

function peerQueries(name: RequestName): ServiceRequest['peerQueries'] {
  const ways = Object.entries(PEER_WAYS) as Array<[PeerWay, string]>;
  return ways.map(([way, suffix]) => ({ way, path: `bench/service/peer/${name}${suffix}.graphql` }))
    .filter(({ path }) => existsSync(join(packageRoot, path)))
    .map(({ way, path }) => ({ way, text: readDataFile(path) }));
}
