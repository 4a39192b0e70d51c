import { documentGraph } from '../../ingest/pipeline';
import type { Measured } from '../measure';
import type { Texts } from '../texts';
import { addToNeo4j } from './growth';
import { graphToNeo4j } from './ingest';
import { askNeo4j } from './questions';
import { reachServer } from './server';

/** What the program promises of Neo4j; says in a line that it was not measured where there is no server. */
export async function neo4jFigures(samples: Texts): Promise<Measured[]> {
  const server = await reachServer();
  if (server === null) {
    console.log('Neo4j: not measured, for there is no NEO4J_URI, and no java and mvn to start a server with');
    return [];
  }
  try {
    const ingest = await graphToNeo4j(server, samples);
    const store = await server.open();
    await store.write(samples.sources.slice(0, 200).map((source) => documentGraph(source)));
    const questions = await askNeo4j(server, store);
    await store.close();
    return [ingest, await addToNeo4j(server), ...questions];
  } finally {
    await server.leave();
  }
}
