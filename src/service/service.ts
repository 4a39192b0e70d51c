import { makeExecutableSchema } from '@graphql-tools/schema';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import type { Store } from '../store/store';
import { createContext } from './context';
import { maskServiceError } from './errors';
import { resolvers } from './resolvers';
import { readExamples, readTypeDefs } from './typeDefs';

/** Where the service answers. */
export const GRAPHQL_PATH = '/graphql';

/** Where a watchdog asks whether it lives. */
export const HEALTH_PATH = '/health';

/**
 * The GraphQL service over a store: a request handler for `node:http`, and `fetch` for callers in the same process.
 * It leaves the store open: who opened it closes it.
 * @param report is told what failed inside; clients never are
 */
export function createService(store: Store, report: (error: unknown) => void) {
  return createYoga({
    schema: createSchema(),
    context: () => createContext(store),
    graphqlEndpoint: GRAPHQL_PATH,
    healthCheckEndpoint: HEALTH_PATH,
    graphiql: { title: 'Yizheng', defaultTabs: readExamples().map(({ query }) => ({ query })) },
    maskedErrors: { maskError: maskServiceError },
    logging: { debug: nothing, info: nothing, warn: nothing, error: report },
    renderGraphiQL,
    landingPage: false,
    multipart: false,
    cors: false,
  });
}

function nothing(): void {
  // Yoga's own talk about its requests.
}

/** The SDL with its resolvers; one that names a type or field the SDL does not have is refused. */
function createSchema() {
  const resolverValidationOptions = { requireResolversToMatchSchema: 'error' } as const;
  return makeExecutableSchema({ typeDefs: readTypeDefs(), resolvers, resolverValidationOptions });
}

export type Service = ReturnType<typeof createService>;
