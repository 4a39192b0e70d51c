import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StoreError } from '../../../../src/errors';
import { openNeo4jStore } from '../../../../src/store/neo4j';
import { checkServer } from '../../../../src/store/neo4j/setUp';
import type { Store } from '../../../../src/store/store';
import type { Neo4jUnderTest } from '../../../neo4j/describeNeo4j';
import { all } from '../graphs';
import { snapshot } from '../snapshot';

export function refusesInOneSentence(open: () => Promise<Store>, neo4j: () => Neo4jUnderTest): void {
  test.each([
    ['a wrong password', { password: 'not-the-password' }, /refuses the user or password; check YIZHENG_NEO4J_USER/],
    ['a port where nobody listens', { uri: 'bolt://localhost:1' }, /bolt:\/\/localhost:1 \(neo4j\) cannot be reached; check the address/],
    ['a host that is not there', { uri: 'neo4j://nowhere.invalid' }, /cannot be reached; check the address/],
    ['an address that is none', { uri: 'neo4j:/nowhere' }, /failed: /],
    ['a database that is not there', { database: 'other' }, /has no such database; create it or set YIZHENG_NEO4J_DATABASE/],
  ])('%s', async (_, wrong, sentence) => {
    const refused = await refusalOf(openNeo4jStore({ ...neo4j().access, ...wrong, share: false }));
    expect(refused.message).toMatch(sentence);
    expect(refused.message.split('\n')).toHaveLength(1);
    expect(refused.message).not.toContain(neo4j().access.password);
  });

  test('a port where something else listens', async () => {
    const other = createServer((_, response) => response.end('no Bolt here')).listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const uri = `bolt://localhost:${(other.address() as AddressInfo).port}`;
    const refused = await refusalOf(openNeo4jStore({ ...neo4j().access, uri, share: false }));
    expect(refused.message).toMatch(/cannot be reached|failed: /);
    await new Promise((resolve) => other.close(resolve));
  });

  test.each([['Neo4j/4.4.44', /is Neo4j 4\.4\.44, too old: 5\.26 or later is needed/], ['Neo4j/5.25.1', /Neo4j 5\.25\.1, too old/]])('a server too old: %s', (agent, sentence) => {
    expect(() => checkServer(agent, 'bolt://here')).toThrow(sentence);
  });

  test.each(['Neo4j/5.26.12', 'Neo4j/2025.06.0', 'Neo4j/5.27-aura'])('but not %s', (agent) => {
    expect(() => checkServer(agent, 'bolt://here')).not.toThrow();
  });

  test('the graph of a later version', async () => {
    await (await open()).close();
    await neo4j().cypher('MATCH (schema:YizhengSchema) SET schema.version = 99');
    const refused = await refusalOf(openNeo4jStore({ ...neo4j().access, share: false }));
    await neo4j().cypher('MATCH (schema:YizhengSchema) DELETE schema');
    expect(refused.message).toMatch(/has schema 99, this program knows \d+; update yizheng/);
  });

  describe('the graph of somebody else', () => {
    const THEIRS = `CREATE (:Person {id: 'party:中国民主同盟', name: 'Ada'})-[:MADE {document: 'x'}]->(:Theme {id: 'theme:课后服务'}),
      (:Contribution {id: 'contribution:speech-1', dated: '2025-02-11', kind: 'speech', sentences: '完善课后服务'})`;
    // What was forgotten stays in the history, which is ours too.
    const look = () => neo4j().cypher("MATCH (node) WHERE none(label IN labels(node) WHERE label STARTS WITH 'Yizheng') OPTIONAL MATCH (node)-[says]->() "
      + 'RETURN labels(node) AS labels, properties(node) AS properties, properties(says) AS says ORDER BY node.id');

    beforeEach(async () => {
      await neo4j().cypher('MATCH (node) DETACH DELETE node');
      await neo4j().cypher(THEIRS);
    });

    test('is left as it is', async () => {
      const before = await look();
      const refused = await refusalOf(openNeo4jStore({ ...neo4j().access, share: false }));
      expect(refused.message).toMatch(/holds 3 nodes of another graph; name another database, or set YIZHENG_NEO4J_SHARE=true/);
      expect(await neo4j().cypher('MATCH (node) RETURN count(node) AS nodes')).toEqual([{ nodes: 3 }]);
      expect(await look()).toEqual(before);
    });

    test('is left as it is where the database is shared, and changes no answer', async () => {
      const before = await look();
      const shared = await openNeo4jStore({ ...neo4j().access, share: true });
      await shared.write(all);
      const found = await snapshot(shared);
      for (const { uri } of all) await shared.forget(uri);
      expect(await look()).toEqual(before);
      await shared.close();
      const alone = await open();
      await alone.write(all);
      expect(found).toEqual(await snapshot(alone));
      await alone.close();
    });
  });
}

async function refusalOf(opening: Promise<Store>): Promise<StoreError> {
  const refused = await opening.catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(StoreError);
  return refused as StoreError;
}
