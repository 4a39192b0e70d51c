import type { Driver } from 'neo4j-driver';
import { givenTo } from '../../../src/store/neo4j/given';
import { statementText } from '../../../src/store/neo4j/statements';
import { toCypher } from '../../../src/store/neo4j/values';
import type { Asked } from '../asked';
import type { Ask } from '../load';

/** The statements through the driver, in one transaction, and nothing else. */
export function bareStatements(driver: Driver, database: string, asked: readonly Asked[]): Ask {
  const bound = asked.map(({ question, parameters }) => [statementText(question), { given: toCypher(givenTo(parameters)) }] as const);
  return async () => {
    const session = driver.session({ database });
    await session.executeRead(async (transaction) => {
      for (const [statement, parameters] of bound) await transaction.run(statement, parameters);
    });
    await session.close();
  };
}
