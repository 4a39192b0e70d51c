import { readConfig, readPort, readWorkers } from '../config';

/** What `--store`, `--host`, `--port` and `--workers` gave; what was not given comes from the configuration. */
export interface Given {
  readonly store?: string;
  readonly host?: string;
  readonly port?: string;
  readonly workers?: string;
}

/** The database file to use. */
export function storeOf({ store }: Given): string {
  return store ?? readConfig().store;
}

/** The database file of the invented samples. */
export function samplesStoreOf({ store }: Given): string {
  return store ?? readConfig().samplesStore;
}

/** Where to listen. */
export function addressOf({ host, port }: Given): { readonly host: string; readonly port: number } {
  const config = readConfig();
  return { host: host ?? config.host, port: port === undefined ? config.port : readPort(port) };
}

/** How many threads read. */
export function workersOf({ workers }: Given): number {
  return workers === undefined ? readConfig().workers : readWorkers(workers);
}
