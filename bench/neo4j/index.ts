import { documentGraph } from '../../ingest/pipeline';
import type { Measured } from '../measure';
import type { Texts } from '../texts';
import { addToNeo4j } from './growth';
import { graphToNeo4j } from './ingest';
import { askNeo4j } from './questions';
import { reachServer, type Server } from './server';

/** What the program promises of taking documents into Neo4j, and of its questions there. */
export function neo4jFigures(samples: Texts): Promise<Measured[]> {
  return onServer(async (server) => [await graphToNeo4j(server, samples), ...await questionsAbout(server, samples)]);
}

/** What one document more costs in a large graph. */
export function growthFigures(scratch: string): Promise<Measured[]> {
  return onServer(async (server) => [await addToNeo4j(server, scratch)]);
}

async function questionsAbout(server: Server, samples: Texts): Promise<Measured[]> {
  const store = await server.open();
  await store.write(samples.sources.slice(0, 200).map((source) => documentGraph(source)));
  const questions = await askNeo4j(server, store);
  await store.close();
  return questions;
}

/** Says in a line that nothing was measured where there is no server. */
async function onServer(measure: (server: Server) => Promise<Measured[]>): Promise<Measured[]> {
  const server = await reachServer();
  if (server === null) {
    console.log('Neo4j: not measured, for there is no NEO4J_URI, and no java and mvn to start a server with');
    return [];
  }
  try {
    return await measure(server);
  } finally {
    await server.leave();
  }
}
