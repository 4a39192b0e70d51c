/** The peer: what @neo4j/graphql generates for the same data, served as ours is, with nothing between it and the network. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readDataFile } from '../../schema/dataFile';

async function serve(): Promise<void> {
  const [, , uri = '', user = '', database = ''] = process.argv;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, process.env['YIZHENG_NEO4J_PASSWORD'] ?? ''));
  const schema = await new Neo4jGraphQL({ typeDefs: readDataFile('bench/service/peer/schema.graphql'), driver }).getSchema();
  const yoga = createYoga({ schema, logging: false, context: { sessionConfig: { database } } });
  const server = createServer((request, response) => void yoga(request, response));
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`));
  process.on('SIGTERM', () => process.exit());
}

void serve();
