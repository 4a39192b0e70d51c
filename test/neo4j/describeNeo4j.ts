import type { Transaction } from 'neo4j-driver';
import { TESTS, type Access, type LocalServer, type Purpose } from '../../scripts/neo4j/localServer';
import { canReach, empty, reach, type Reached } from '../../scripts/neo4j/reach';

/** What the tests of Neo4j are handed. */
export interface Neo4jUnderTest {
  readonly access: Access;
  /** Null for a server that is not ours to stop. */
  readonly server: LocalServer | null;
  /** Deletes everything but the mark that the schema is made: without it each test would make it again. */
  empty(): Promise<void>;
  /** Runs a statement past the store. */
  cypher(statement: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  explain(statement: string, parameters: Record<string, unknown>): Promise<string[]>;
  /** Runs a statement in a transaction that stays open, with the locks that it takes. */
  hold(statement: string): Promise<Transaction>;
}

const STARTING = 600_000;

/**
 * Runs tests on the server of NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD), else on one of their own where java and mvn
 * are. Else it says in a line that they did not run; in CI that is a failure, but for a release that needs another Java.
 * @param purpose of a server of their own
 */
export function describeNeo4j(tests: (neo4j: () => Neo4jUnderTest) => void, purpose: Purpose = TESTS): void {
  if (!canReach(purpose)) {
    const { version, java } = purpose.release;
    const missing = `there is no NEO4J_URI, and no java (${java.join(' to ')}) and mvn to start a server with`;
    if (process.env.CI === 'true' && purpose.release === TESTS.release) test('Neo4j', () => { throw new Error(`No Neo4j to test with: ${missing}.`); });
    else test.skip(`Neo4j ${version}: not run, for ${missing}`, () => undefined);
    return;
  }
  let reached: Reached | undefined;
  let under: Neo4jUnderTest | undefined;
  beforeAll(async () => {
    reached = await reach(purpose);
    under = underTest(reached);
  }, STARTING);
  afterAll(() => reached?.leave());
  tests(() => {
    if (under === undefined) throw new Error('Neo4j did not start.');
    return under;
  });
}

function underTest({ access, server, driver }: Reached): Neo4jUnderTest {
  // Without bookmarks: the import tool puts another database in the place of the one they are of.
  const query = (statement: string, parameters: Record<string, unknown> = {}) =>
    driver.executeQuery(statement, parameters, { database: access.database, bookmarkManager: null });
  return {
    access, server,
    empty: () => empty({ driver, access }),
    cypher: async (statement, parameters) => (await query(statement, parameters)).records.map((record) => record.toObject()),
    hold: async (statement) => {
      const transaction = await driver.session({ database: access.database }).beginTransaction();
      await transaction.run(statement);
      return transaction;
    },
    explain: async (statement, parameters) => operators((await query(`EXPLAIN ${statement}`, parameters)).summary.plan),
  };
}

interface Plan { readonly operatorType: string; readonly children: Plan[] }

function operators(plan: Plan | false): string[] {
  return plan === false ? [] : [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operators)];
}
