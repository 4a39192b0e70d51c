import fc from 'fast-check';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { readTypeDefs } from '../../../../src/service/typeDefs';
import { codesOf, withServed, type Answer, type Served } from '../network/served';
import { along, everyWay, type Operation } from './operations';

/** What a client may be told that it did wrong, or asked too much of. Not `INTERNAL_SERVER_ERROR`, not `STORE`. */
const FAIR = new Set([
  'BAD_REQUEST', 'BAD_CURSOR', 'INPUT', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'TOO_DEEP', 'TOO_COSTLY', 'TOO_MANY_ROWS', 'TOO_LONG', 'TIMEOUT',
]);

const schema = buildSchema(readTypeDefs().join('\n'));

const WRITE = 'write-key-of-the-tests';

/**
 * Every field of the schema over HTTP, each with so many sets of values for the arguments on the way to it: an answer, or an error
 * whose code says what the client did wrong; and nothing that failed inside.
 */
export async function fuzzEveryField({ runs }: { readonly runs: number }): Promise<void> {
  await withServed({ settings: { keys: [{ name: 'desk', scope: 'write', secret: WRITE }] } }, async (served) => {
    for (const [kind, root] of [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const) {
      for (const way of everyWay(schema, root as GraphQLObjectType)) {
        await fc.assert(fc.asyncProperty(along(way, kind), (operation) => isFair(served, operation)), { numRuns: runs, endOnFailure: true });
      }
    }
  });
}

async function isFair({ post, failures }: Served, { query, variables }: Operation): Promise<void> {
  const answer = await post(query, { variables, headers: { authorization: `Bearer ${WRITE}` } });
  const codes = codesOf(await answer.json() as Answer).filter((code) => !FAIR.has(code ?? ''));
  expect({ query, variables, codes, failures }).toEqual({ query, variables, codes: [], failures: [] });
}
