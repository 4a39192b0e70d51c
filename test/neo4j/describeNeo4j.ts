import neo4j from 'neo4j-driver';
import { canProvision } from './provision';
import { TestServer, type Access } from './server';

/** What the tests of Neo4j are handed. */
export interface Neo4jUnderTest {
  readonly access: Access;
  /** Null for a server that is not ours to stop. */
  readonly server: TestServer | null;
  /** Deletes everything but the mark that the schema is made: without it each test would make it again. */
  empty(): Promise<void>;
  /** Runs a statement past the store. */
  cypher(statement: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  explain(statement: string, parameters: Record<string, unknown>): Promise<string[]>;
}

const STARTING = 600_000;

/**
 * Runs tests on the server of NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD), else on one of their own where java and mvn
 * are. Else it says in a line that they did not run; in CI that is a failure.
 */
export function describeNeo4j(tests: (neo4j: () => Neo4jUnderTest) => void): void {
  const { NEO4J_URI, CI } = process.env;
  if (NEO4J_URI === undefined && !canProvision()) {
    if (CI === 'true') test('Neo4j', () => { throw new Error('No Neo4j to test with: set NEO4J_URI, or install java and mvn.'); });
    else test.skip('Neo4j: not run, for there is no NEO4J_URI, and no java and mvn to start a server with', () => undefined);
    return;
  }
  let under: Neo4jUnderTest | undefined;
  beforeAll(async () => { under = await reach(); }, STARTING);
  afterAll(async () => {
    await (under?.server?.remove() ?? under?.cypher('MATCH (node) DETACH DELETE node'));
  });
  tests(() => {
    if (under === undefined) throw new Error('Neo4j did not start.');
    return under;
  });
}

async function reach(): Promise<Neo4jUnderTest> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
  if (NEO4J_URI === undefined) {
    const server = await TestServer.start();
    return underTest(server.access, server);
  }
  const under = underTest({ uri: NEO4J_URI, user: NEO4J_USER ?? 'neo4j', password: NEO4J_PASSWORD ?? '', database: 'neo4j' }, null);
  const [found] = await under.cypher('MATCH (node) RETURN count(node) AS nodes');
  if (found?.nodes !== 0) throw new Error(`The database at NEO4J_URI holds ${String(found?.nodes)} nodes, which the tests would delete.`);
  return under;
}

function underTest(access: Access, server: TestServer | null): Neo4jUnderTest {
  const query = async (statement: string, parameters: Record<string, unknown> = {}) => {
    const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), { disableLosslessIntegers: true });
    try {
      return await driver.executeQuery(statement, parameters, { database: access.database });
    } finally {
      await driver.close();
    }
  };
  return {
    access, server,
    empty: async () => {
      await query('MATCH (node) WHERE NOT node:YizhengSchema DETACH DELETE node');
      await query('MATCH (schema:YizhengSchema) REMOVE schema.cells');
    },
    cypher: async (statement, parameters) => (await query(statement, parameters)).records.map((record) => record.toObject()),
    explain: async (statement, parameters) => operators((await query(`EXPLAIN ${statement}`, parameters)).summary.plan),
  };
}

interface Plan { readonly operatorType: string; readonly children: Plan[] }

function operators(plan: Plan | false): string[] {
  return plan === false ? [] : [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operators)];
}
