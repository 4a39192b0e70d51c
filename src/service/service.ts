import { makeExecutableSchema } from '@graphql-tools/schema';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphQLSchema } from 'graphql';
import { createLRUCache, createYoga } from 'graphql-yoga';
import { clerkOf, type Clerk } from '../app/clerk';
import { readConfig, type ServiceSettings } from '../config';
import type { Store } from '../store/store';
import { ready } from './answers/ready';
import type { Routes } from './answers/routes';
import { createContext } from './context';
import { guardCursors } from './cursors';
import { maskServiceError } from './errors';
import { useExplorer } from './explorer/route';
import { useGuide } from './guide/route';
import { keptAnswers } from './kept';
import type { ServiceLog } from './log';
import { Metrics } from './metrics';
import { metricsRoute } from './metrics/route';
import { plugins } from './plugins';
import { resolvers } from './resolvers';
import { readExamples, readTypeDefs } from './typeDefs';

/** Where the service answers. */
export const GRAPHQL_PATH = '/graphql';

/** Where a watchdog asks whether it lives. */
export const HEALTH_PATH = '/health';

/** Parsed operations that are kept for when they come again. */
const KEPT = 100;

/** As it is where nobody set anything, within one process. */
const USUAL: ServiceSettings = { ...readConfig({}).service, metrics: false };

/**
 * The GraphQL service over a store: a request handler for `node:http`, and `fetch` for callers in the same process.
 * It leaves the store open: who opened it closes it.
 * @param log is told what failed inside; clients never are
 * @param clerk makes the changes; where nobody is named, this process does, and nothing else meanwhile
 * @throws ConfigError where a setting names a file that cannot be read
 */
export function createService(opened: Store, log: ServiceLog, settings: ServiceSettings = USUAL, clerk: Clerk = clerkOf(opened)) {
  const metrics = settings.metrics ? new Metrics() : null;
  const store = metrics?.timed(opened) ?? opened;
  const kept = keptAnswers();
  const routes: Routes = { '/ready': ready(store), ...(metrics === null ? {} : { '/metrics': metricsRoute(metrics) }) };
  return createYoga({
    schema: createSchema(),
    context: ({ request }) => createContext(store, clerk, kept, settings.limits, request),
    graphqlEndpoint: GRAPHQL_PATH,
    healthCheckEndpoint: HEALTH_PATH,
    graphiql: settings.introspection && settings.operations === null && { title: 'Yizheng', defaultTabs: tabs() },
    plugins: [useGuide(), ...(settings.operations === null ? [useExplorer()] : []), ...plugins({ settings, routes, log, metrics })],
    maskedErrors: { maskError: maskServiceError },
    parserAndValidationCache: { documentCache: createLRUCache({ max: KEPT }), errorCache: createLRUCache({ max: KEPT }) },
    maxRequestBodySize: false,
    cors: settings.corsOrigins.length > 0 && { origin: [...settings.corsOrigins], credentials: false },
    renderGraphiQL,
    logging: false,
    landingPage: false,
    multipart: false,
  });
}

function tabs(): Array<{ readonly query: string }> {
  return readExamples().map(({ query }) => ({ query }));
}

/** The SDL with its resolvers; one that names a type or field the SDL does not have is refused. */
function createSchema(): GraphQLSchema {
  const resolverValidationOptions = { requireResolversToMatchSchema: 'error' } as const;
  return guardCursors(makeExecutableSchema({ typeDefs: readTypeDefs(), resolvers, resolverValidationOptions }));
}

export type Service = ReturnType<typeof createService>;
