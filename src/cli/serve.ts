import { createService, GRAPHQL_PATH } from '../service/service';
import { listen } from '../service/server';
import { withExistingStore } from '../app/openStore';
import { wholeStory } from './exitCode';
import { complain, say, tell } from './output';
import { addressOf, storeOf, type Given } from './settings';

/** What the `curl` line asks: the question the whole thing exists for. */
const WHICH_GROUPS_BACK_WHICH_THEMES = '{ groups { nodes { name backs { nodes { '
  + 'theme { name } count contributions(first: 1) { edges { themeEvidence { quote } } } } } } } }';

/**
 * Serves a store until it is told to stop (Ctrl-C, SIGTERM): requests under way finish, then the store is closed.
 * @throws ConfigError where the address cannot be taken, StoreError where the store cannot be opened
 */
export async function serve(given: Given): Promise<number> {
  const { host, port } = addressOf(given);
  return withExistingStore(storeOf(given), async (store) => {
    const service = createService(store, report);
    const server = await listen((request, response) => void service(request, response), host, port);
    announce(`${server.origin}${GRAPHQL_PATH}`);
    tell(`Stopping (${await stopSignal()}): requests under way are finished first`);
    await server.stop();
    return 0;
  });
}

function announce(endpoint: string): void {
  say(`Serving at ${endpoint} (open it in a browser for GraphiQL with worked examples; Ctrl-C stops it)`);
  say('Which groups back which themes:');
  say(`  curl -s ${endpoint} -H 'content-type: application/json' -d '${JSON.stringify({ query: WHICH_GROUPS_BACK_WHICH_THEMES })}'`);
}

/** What failed inside goes to the log of whoever runs the service, with its causes. */
function report(error: unknown): void {
  complain(wholeStory(error));
}

function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
}
