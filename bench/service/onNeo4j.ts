import { MEASUREMENTS } from '../../scripts/neo4j/localServer';
import { canReach, reach, type Reached } from '../../scripts/neo4j/reach';
import { openNeo4jStore } from '../../src/store/neo4j';
import { environmentOf, fillNeo4j } from '../neo4j/fill';
import { askedFor } from './asked';
import { bareStatements } from './bare/neo4j';
import { contest, type Contestant, type Result } from './contest';
import { posting } from './post';
import { serveBeside, serveStore } from './processes';
import type { ServiceRequest } from './requests';

/** The service over the same graph in Neo4j, beside the bare driver and the peer, request by request; nothing where there is no server. */
export async function* onNeo4j(file: string, scratch: string, requests: readonly ServiceRequest[]): AsyncGenerator<Result[]> {
  if (!canReach(MEASUREMENTS)) return;
  const reached = await reach(MEASUREMENTS);
  try {
    await fillNeo4j(reached, file, scratch);
    yield* compare(reached, requests);
  } finally {
    await reached.leave();
  }
}

async function* compare({ driver, access }: Reached, requests: readonly ServiceRequest[]): AsyncGenerator<Result[]> {
  const store = await openNeo4jStore({ ...access, share: false });
  const service = await serveStore(access.uri, environmentOf(access));
  const peer = await serveBeside('peerServer.js', [access.uri, access.user, access.database], environmentOf(access));
  for (const { name, query, peerQueries } of requests) {
    const [ask, bare] = [posting(service.url, { query }), bareStatements(driver, access.database, await askedFor(store, query))];
    yield contest('Neo4j', name, [
      { name: 'service', alone: ask, together: ask },
      { name: 'bare', alone: bare, together: bare },
      ...peerQueries.map(({ way, text }): Contestant => {
        const peers = posting(peer.url, { query: text });
        return { name: way, alone: peers, together: peers };
      }),
    ]);
  }
  await Promise.all([service.end(), peer.end(), store.close()]);
}
