import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { largeGraph } from '../../../../bench/largeGraph';
import { packageRoot } from '../../../../schema/dataFile';
import { TESTS } from '../../../../scripts/neo4j/localServer';
import { openNeo4jStore } from '../../../../src/store/neo4j';
import { statementText } from '../../../../src/store/neo4j/statements';
import { describeNeo4j } from '../../../neo4j/describeNeo4j';

/** An index that was not sampled since the graph grew looks empty to the planner, which takes it for cheap to go through. */
const UNSAMPLED = { ...TESTS, settings: { ...TESTS.settings, 'db.index_sampling.background_enabled': 'false' } };

const FOR_GOOD = readdirSync(join(packageRoot, 'cypher/write')).map((file) => `write/${file.replace(/\.cypher$/, '')}`)
  .filter((name) => statementText(name).includes('replan=skip'));

describeNeo4j((neo4j) => {
  test('what is planned for good goes through no index, label or type, whatever the server knows of the graph', async () => {
    await neo4j().empty();
    const store = await openNeo4jStore({ ...neo4j().access, share: false });
    await store.write([...largeGraph({ contributions: 500, delegates: 200, themes: 100 })]);
    const scans: string[] = [];
    for (const name of FOR_GOOD) {
      const operators = await neo4j().explain(statementText(name), { given: {} });
      scans.push(...operators.filter((operator) => operator.includes('Scan')).map((operator) => `${name}: ${operator}`));
    }
    expect(scans).toEqual([]);
    await store.close();
  });
}, UNSAMPLED);
