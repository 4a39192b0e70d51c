import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNeo4jStore } from '../../../../src/store/neo4j';
import { SCHEMA_VERSION } from '../../../../src/store/neo4j/migrations';
import { toCypher } from '../../../../src/store/neo4j/values';
import type { Store } from '../../../../src/store/store';
import type { Neo4jUnderTest } from '../../../neo4j/describeNeo4j';
import { EVERYTHING, snapshot } from '../snapshot';

/** What former versions of the program wrote into Neo4j, of the documents in `graphs.ts`. */
const FORMER = [1];

interface Dump {
  readonly nodes: ReadonlyArray<{ readonly labels: readonly string[]; readonly properties: object }>;
  /** Ends by their places among the nodes. */
  readonly relations: ReadonlyArray<{ readonly from: number; readonly to: number; readonly type: string; readonly properties: object }>;
}

export function bringsUpToDate(open: () => Promise<Store>, neo4j: () => Neo4jUnderTest): void {
  test.each(FORMER)('the graph of version %i: it answers as one that is written now', async (version) => {
    await (await open()).close();
    await load(neo4j(), JSON.parse(readFileSync(join(__dirname, `../former/graph-${version}.json`), 'utf8')) as Dump);
    const former = await openNeo4jStore({ ...neo4j().access, share: false });
    const parties = await former.ask('groups', { ...EVERYTHING, labels: ['Party'], kinds: null });
    expect(parties).toMatchObject([{ id: 'party:中国民主同盟', count: 2, direct: 1 }]);
    expect((await former.ask('changes', { ...EVERYTHING, since: null, kinds: ['takenIn'] })).map(({ change }) => change)).toEqual([1, 2, 3]);
    const found = await snapshot(former);
    await former.close();
    // What is not counted is counted by the same means.
    await neo4j().cypher('MATCH (schema:YizhengSchema) SET schema.uncounted = true');
    const again = await openNeo4jStore({ ...neo4j().access, share: false });
    expect(await snapshot(again)).toEqual(found);
    await again.close();
    expect(await neo4j().cypher('MATCH (schema:YizhengSchema) RETURN schema.version AS version, schema.uncounted AS uncounted'))
      .toEqual([{ version: SCHEMA_VERSION, uncounted: null }]);
  });
}

async function load(neo4j: Neo4jUnderTest, { nodes, relations }: Dump): Promise<void> {
  await neo4j.cypher('MATCH (node) DETACH DELETE node');
  await neo4j.cypher('UNWIND range(0, size($nodes) - 1) AS place CREATE (node:Loaded:$($nodes[place].labels)) '
    + 'SET node = $nodes[place].properties, node.place = place', { nodes: toCypher(nodes) });
  await neo4j.cypher('UNWIND $relations AS row MATCH (source:Loaded {place: row.from}) MATCH (target:Loaded {place: row.to}) '
    + 'CREATE (source)-[relation:$(row.type)]->(target) SET relation = row.properties', { relations: toCypher(relations) });
  await neo4j.cypher('MATCH (node:Loaded) REMOVE node:Loaded, node.place');
}
