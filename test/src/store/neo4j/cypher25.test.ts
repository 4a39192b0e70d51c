/** The Neo4j store on a real server of a later release, which takes its statements for Cypher 25. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TESTS_IN_CYPHER_25 } from '../../../../scripts/neo4j/localServer';
import { packageRoot, readDataFile } from '../../../../schema/dataFile';
import { describeNeo4j } from '../../../neo4j/describeNeo4j';
import { describeNeo4jStore } from './describeNeo4jStore';

const SAVED = readdirSync(join(packageRoot, 'cypher/browser')).filter((file) => file.endsWith('.cypher'));

describeNeo4j((neo4j) => {
  test('the server takes statements for Cypher 25', async () => {
    const [database] = await neo4j().cypher("SHOW DATABASES YIELD name, defaultLanguage WHERE name = 'neo4j'");
    expect(database).toMatchObject({ defaultLanguage: 'CYPHER 25' });
  });

  test.each(SAVED)('the saved query %s is valid', async (file) => {
    const text = readDataFile(`cypher/browser/${file}`);
    await expect(neo4j().explain(text, {})).resolves.not.toEqual([]);
  });

  describeNeo4jStore(neo4j);
}, TESTS_IN_CYPHER_25);
