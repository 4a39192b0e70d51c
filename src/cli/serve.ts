import { ClerkProcess } from '../app/clerk/ownProcess';
import { withExistingStore } from '../app/openStore';
import { readConfig, type Config, type ServiceSettings } from '../config';
import { compressed } from '../service/compressed';
import { jsonLog } from '../service/log';
import { listen } from '../service/server';
import { createService, GRAPHQL_PATH } from '../service/service';
import { complain, say, tell } from './output';
import { addressOf, storeOf, type Given } from './settings';

/** What the `curl` line asks: the question the whole thing exists for. */
const WHICH_GROUPS_BACK_WHICH_THEMES = '{ groups { nodes { name backs { nodes { '
  + 'theme { name } count contributions(first: 1) { edges { themeEvidence { quote } } } } } } } }';

/** Requests a minute for each key or address, where others than this machine can ask. */
const USUAL_RATE = 1_200;

const LOOPBACK = /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|localhost)$/;

/**
 * Serves a store until it is told to stop (Ctrl-C, SIGTERM): requests under way finish, then the store is closed.
 * @throws ConfigError where the address cannot be taken, StoreError where the store cannot be opened
 */
export async function serve(given: Given): Promise<number> {
  const config = readConfig();
  const { host, port } = addressOf(given);
  const settings = settingsAt(host, config);
  const serving = { readers: config.readers, within: settings.limits.time };
  const file = storeOf(given);
  return withExistingStore(file, async (store) => {
    const clerk = new ClerkProcess(file);
    const service = createService(store, jsonLog(config.log), settings, clerk);
    const server = await listen(compressed((request, response) => void service(request, response)), host, port);
    announce(server.origin);
    tell(`Stopping (${await stopSignal()}): requests under way are finished first`);
    await server.stop();
    clerk.end();
    return 0;
  }, serving);
}

/** Where others can ask, there is a limit to how often; and where nobody needs a key, whoever serves is told so. */
function settingsAt(host: string, { service }: Config): ServiceSettings {
  if (LOOPBACK.test(host)) return service;
  if (service.openReads) complain(`anybody who reaches ${host} may read: set YIZHENG_READS=key and YIZHENG_KEYS to ask for a key.`);
  return { ...service, rate: service.rate ?? USUAL_RATE };
}

function announce(origin: string): void {
  const endpoint = `${origin}${GRAPHQL_PATH}`;
  say(`Serving at ${endpoint} (GraphiQL with worked examples; Ctrl-C stops it)`);
  say(`To explore it in a browser: ${origin}/`);
  say('Which groups back which themes:');
  say(`  curl -s ${endpoint} -H 'content-type: application/json' -d '${JSON.stringify({ query: WHICH_GROUPS_BACK_WHICH_THEMES })}'`);
}

function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
}
