import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, readDataFile } from '../../schema/dataFile';

/** How often the peer's time ours may take at most: a list that it reads row by row is a tenth. */
const PEER_LIMITS = {
  delegate: 0.4, backers: 0.1, delegates: 0.1, search: 0.4, matrix: 0.4, path: 0.4, neighbourhood: 0.4,
} as const;

/** What is asked of the service, over a graph of `largeGraph`. */
export type RequestName = keyof typeof PEER_LIMITS;

export interface ServiceRequest {
  readonly name: RequestName;
  /** `requests/<name>.graphql` */
  readonly query: string;
  /** The same question as the peer takes it, `peer/<name>.graphql`; null where it cannot be asked. */
  readonly peerQuery: string | null;
  readonly peerLimit: number;
}

export function readRequests(): ServiceRequest[] {
  return (Object.keys(PEER_LIMITS) as RequestName[]).map((name) => ({
    name, query: readDataFile(`bench/service/requests/${name}.graphql`), peerQuery: readIfThere(`bench/service/peer/${name}.graphql`),
    peerLimit: PEER_LIMITS[name],
  }));
}

function readIfThere(path: string): string | null {
  return existsSync(join(packageRoot, path)) ? readDataFile(path) : null;
}
