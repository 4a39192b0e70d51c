import { describeNeo4j, type Neo4jUnderTest } from '../describeNeo4j';
import { chromiumPath } from '../../chromium';
import { Neo4jBrowser } from './neo4jBrowser';

/**
 * Runs tests in the Neo4j Browser that the server of `describeNeo4j` brings (that of NEO4J_URI: at NEO4J_BROWSER). Where
 * there is no Chromium it says in a line that they did not run; in CI that is a failure.
 */
export function describeBrowser(tests: (browser: () => Neo4jBrowser, neo4j: () => Neo4jUnderTest) => void): void {
  if (chromiumPath === undefined) {
    const missing = 'no Chromium: install the packages chromium and fonts-noto-cjk';
    if (process.env.CI === 'true') test('Neo4j Browser', () => { throw new Error(missing); });
    else test.skip(`Neo4j Browser: not run, for there is ${missing}`, () => undefined);
    return;
  }
  describeNeo4j((neo4j) => {
    let browser: Neo4jBrowser | undefined;
    beforeAll(async () => {
      const { server, access } = neo4j();
      browser = await Neo4jBrowser.open(server?.browser ?? process.env.NEO4J_BROWSER ?? 'http://localhost:7474/browser/', access);
    });
    afterAll(() => browser?.close());
    tests(() => {
      if (browser === undefined) throw new Error('Neo4j Browser did not open.');
      return browser;
    }, neo4j);
  });
}
