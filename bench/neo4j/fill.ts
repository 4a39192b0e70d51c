import { join, parse } from 'node:path';
import type { Access } from '../../scripts/neo4j/localServer';
import type { Reached } from '../../scripts/neo4j/reach';
import { runProgram } from '../program';

/**
 * Brings what the embedded store in a file holds into Neo4j: by the import tool, which takes the place of what is there, where
 * the server is ours, else over the network.
 */
export async function fillNeo4j({ server, access }: Reached, file: string, scratch: string): Promise<void> {
  const folder = join(scratch, `${parse(file).name}-import`);
  if (server === null) runProgram(['copy', '--from', file, '--to', access.uri], [], environmentOf(access));
  else await server.import(folder, runProgram(['export', '--store', file, '--to', 'neo4j-csv', folder]).stdout.trim());
}

/** How the program is told who asks. */
export function environmentOf({ user, password }: Access): Record<string, string> {
  return { YIZHENG_NEO4J_USER: user, YIZHENG_NEO4J_PASSWORD: password };
}
