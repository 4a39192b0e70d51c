import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClerkProcess } from '../../../../src/app/clerk/ownProcess';
import { readConfig, type Limits, type ServiceSettings } from '../../../../src/config';
import { compressed } from '../../../../src/service/compressed';
import type { Facts } from '../../../../src/service/facts';
import { listen, type Patience } from '../../../../src/service/server';
import { createService } from '../../../../src/service/service';
import { openSqliteStore } from '../../../../src/store/sqlite';
import { withReaders } from '../../../../src/store/sqlite/readers';
import type { Store } from '../../../../src/store/store';
import { smallGraph } from '../smallGraph';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: ReadonlyArray<{ readonly message: string; readonly extensions: { readonly code?: string; readonly requestId?: string } }>;
}

/** The service on loopback, over a real file with readers, as `yizheng serve` has it. */
export interface Served {
  readonly origin: string;
  readonly file: string;
  readonly store: Store;
  /** What failed inside. */
  readonly failures: unknown[];
  readonly answered: Facts[];
  /** Posts a query as JSON. */
  readonly post: (query: string, options?: { readonly variables?: object; readonly headers?: Readonly<Record<string, string>> }) => Promise<Response>;
  readonly codes: (query: string, options?: { readonly headers?: Readonly<Record<string, string>> }) => Promise<Array<string | undefined>>;
  readonly stop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Options {
  readonly settings?: Partial<Omit<ServiceSettings, 'limits'>>;
  readonly limits?: Partial<Limits>;
  readonly patience?: Patience;
  readonly readers?: number;
  /** Whether changes are made by a process of its own. */
  readonly hasClerk?: boolean;
}

const USUAL = readConfig({}).service;
/** On a busy machine anything may be late: a connection is never closed under a client that is about to use it again. */
const LONG: Patience = { headers: 600_000, request: 600_000, idle: 0, stop: 60_000 };

export async function serve({ settings, limits, patience = LONG, readers = 2, hasClerk = false }: Options = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'yizheng-network-'));
  const file = join(folder, 'graph.db');
  const alone = await openSqliteStore(file);
  const store = readers === 0 ? alone : withReaders(alone, file, { most: readers, within: 120_000 });
  await store.write(smallGraph);
  const failures: unknown[] = [];
  const answered: Facts[] = [];
  const log = { answered: (facts: Facts) => void answered.push(facts), failed: (failure: unknown) => void failures.push(failure) };
  const clerk = hasClerk ? new ClerkProcess(file) : undefined;
  const service = createService(store, log, { ...USUAL, ...settings, limits: { ...USUAL.limits, time: 120_000, ...limits } }, clerk);
  const server = await listen(compressed((request, response) => void service(request, response)), '127.0.0.1', 0, patience);
  const post: Served['post'] = (query, { variables, headers } = {}) => fetch(`${server.origin}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }),
  });
  return {
    origin: server.origin, file, store, failures, answered, post,
    codes: async (query, options) => codesOf(await (await post(query, options)).json() as Answer),
    stop: server.stop,
    close: async () => {
      await server.stop();
      clerk?.end();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Serves without readers for as long as `use` takes. */
export async function withServed(options: Options, use: (served: Served) => Promise<void>): Promise<void> {
  const served = await serve({ readers: 0, ...options });
  try {
    await use(served);
  } finally {
    await served.close();
  }
}

/** The code of each error; none for an answer. */
export function codesOf({ errors }: Answer): Array<string | undefined> {
  return (errors ?? []).map(({ extensions }) => extensions.code);
}

/** From now on `overview` counts without an end: one table is exchanged for a view that has none. */
export function makeOverviewEndless({ file }: Served): void {
  const database = new Database(file);
  database.exec('DROP TABLE problem; CREATE VIEW problem AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n');
  database.close();
}
