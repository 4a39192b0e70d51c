import type { Driver } from 'neo4j-driver';
import { ONTOLOGY } from '../../../src/store/neo4j/ontology';
import { sentenceQueries } from '../../../src/store/neo4j/sentenceQuery';
import { statementText } from '../../../src/store/neo4j/statements';
import { toCypher } from '../../../src/store/neo4j/values';
import { searchable } from '../../../src/store/searchable';
import type { Asked } from '../asked';
import type { Ask } from '../load';

/** The statements through the driver, in one transaction, and nothing else. */
export function bareStatements(driver: Driver, database: string, asked: readonly Asked[]): Ask {
  const bound = asked.map(({ question, parameters }) => [statementText(question), { given: toCypher(given(parameters)) }] as const);
  return async () => {
    const session = driver.session({ database });
    await session.executeRead(async (transaction) => {
      for (const [statement, parameters] of bound) await transaction.run(statement, parameters);
    });
    await session.close();
  };
}

/** What our statements take beside their parameters. */
function given(parameters: object): object {
  const { text, name } = parameters as { readonly text?: unknown; readonly name?: unknown };
  const typed = text ?? name;
  const words = typeof typed === 'string' ? searchable(typed) : '';
  return { ...parameters, ontology: ONTOLOGY, words, sentences: sentenceQueries(words) };
}
