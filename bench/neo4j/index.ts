import { documentGraph } from '../../ingest/pipeline';
import type { Measured } from '../measure';
import type { Texts } from '../texts';
import { addToNeo4j } from './growth';
import { graphToNeo4j } from './ingest';
import { askNeo4j } from './questions';
import { empty, reachServer } from './server';

/** What the program promises of Neo4j; says in a line that it was not measured where no server is named. */
export async function neo4jFigures(samples: Texts): Promise<Measured[]> {
  const server = await reachServer();
  if (server === null) {
    console.log('Neo4j: not measured, for NEO4J_URI names no server (NEO4J_USER, NEO4J_PASSWORD)');
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
    await empty(server.driver, server.database);
    await server.driver.close();
  }
}
