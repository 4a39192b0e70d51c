import fc from 'fast-check';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { readTypeDefs } from '../../../../src/service/typeDefs';
import { along, everyWay, type Operation } from './operations';

/** What a client may be told that it did wrong, or asked too much of. Not `INTERNAL_SERVER_ERROR`, not `STORE`. */
const FAIR = new Set([
  'BAD_REQUEST', 'BAD_CURSOR', 'INPUT', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'TOO_DEEP', 'TOO_COSTLY', 'TOO_MANY_ROWS', 'TOO_LONG', 'TIMEOUT',
]);

const schema = buildSchema(readTypeDefs().join('\n'));

/** What became of an operation: the codes of its errors, and what failed inside so far. */
export interface Outcome {
  readonly codes: ReadonlyArray<string | undefined>;
  readonly failures: readonly unknown[];
}

/**
 * Every field of the schema, each with so many sets of values for the arguments on the way to it: an answer, or an error whose code
 * says what the client did wrong; and nothing that failed inside.
 */
export async function fuzzEveryField(ask: (operation: Operation) => Promise<Outcome>, { runs }: { readonly runs: number }): Promise<void> {
  for (const [kind, root] of [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const) {
    for (const way of everyWay(schema, root as GraphQLObjectType)) {
      await fc.assert(fc.asyncProperty(along(way, kind), (operation) => isFair(ask, operation)), { numRuns: runs, endOnFailure: true });
    }
  }
}

async function isFair(ask: (operation: Operation) => Promise<Outcome>, operation: Operation): Promise<void> {
  const { codes, failures } = await ask(operation);
  expect({ operation, codes: codes.filter((code) => !FAIR.has(code ?? '')), failures }).toEqual({ operation, codes: [], failures: [] });
}
