import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type ServiceSettings } from '../../../src/config';
import { failuresTo } from '../../../src/service/log';
import { createService, type Service } from '../../../src/service/service';
import type { QuestionName, QuestionParameters } from '../../../src/store/questions';
import { openSqliteStore } from '../../../src/store/sqlite';
import type { Store } from '../../../src/store/store';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: ReadonlyArray<{ readonly message: string; readonly extensions: { readonly code?: string } }>;
}

/** The service over a real database file. */
export interface Harness {
  readonly store: Store;
  readonly service: Service;
  /** What failed inside. */
  readonly reported: readonly unknown[];
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Names of the questions that the store has been asked since this was last called. */
  readonly questionsAsked: () => QuestionName[];
  readonly close: () => Promise<void>;
}

/** @param settings what differs from the usual ones */
export async function openHarness(settings: Partial<ServiceSettings> = {}): Promise<Harness> {
  const folder = mkdtempSync(join(tmpdir(), 'yizheng-service-'));
  const opened = await openSqliteStore(join(folder, 'graph.db'));
  let asked: QuestionName[] = [];
  const store: Store = {
    write: (graphs) => opened.write(graphs),
    restore: (graphs, ledger) => opened.restore(graphs, ledger),
    restoreHistory: (history) => opened.restoreHistory(history),
    judge: (given, graph) => opened.judge(given, graph),
    ask: <Q extends QuestionName>(question: Q, parameters: QuestionParameters<Q>) => {
      asked.push(question);
      return opened.ask(question, parameters);
    },
    forget: (document) => opened.forget(document),
    close: () => opened.close(),
  };
  const reported: unknown[] = [];
  const log = failuresTo((failure) => void reported.push(failure));
  const service = createService(store, log, { ...readConfig({}).service, metrics: false, ...settings });
  return {
    store,
    service,
    reported,
    ask: async (query, variables) => (await post(service, JSON.stringify({ query, variables }))).json() as Promise<Answer>,
    questionsAsked: () => {
      const before = asked;
      asked = [];
      return before;
    },
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export async function post(service: Service, body: string): Promise<Response> {
  return service.fetch('http://localhost/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}
