import { documentGraph } from '../../ingest/pipeline';
import type { Measured } from '../measure';
import { median, seconds } from '../rounds';
import type { Texts } from '../texts';
import { bareUnwind, rowsOf } from './bareRows';
import { empty } from '../../scripts/neo4j/reach';
import type { Server } from './server';

/** Enough for a steady figure; a server is slower than a file. */
const DOCUMENTS = 200;
const ROUNDS = 9;

/** Server and program compile what they run often, and the server goes on for several rounds: these are not counted. */
const WARM_UP = 4;

/** From graphs to Neo4j, in nodes and relations a second, against the same rows by a bare UNWIND. One transaction each. */
export async function graphToNeo4j(server: Server, { sources }: Texts): Promise<Measured> {
  const graphs = sources.slice(0, DOCUMENTS).map((source) => documentGraph(source));
  const ours: number[] = [];
  const baseline: number[] = [];
  let count = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const store = await server.open();
    ours.push(await seconds(() => store.write(graphs)));
    await store.close();
    const rows = await rowsOf(server);
    count = rows.nodes.length + rows.relations.length;
    await empty(server);
    baseline.push(await seconds(() => bareUnwind(server, rows)));
  }
  const [time, bare] = [median(ours.slice(WARM_UP)), median(baseline.slice(WARM_UP))];
  return {
    name: `graph → Neo4j, ${graphs.length} documents`, unit: 'rows/s', demand: 'at least', limit: 0.8,
    ours: count / time, against: count / bare, baseline: 'bare UNWIND',
  };
}
