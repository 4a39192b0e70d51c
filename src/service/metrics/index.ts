import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { QuestionName, QuestionParameters, QuestionRow } from '../../store/questions';
import type { Store } from '../../store/store';
import { storeWith } from '../../store/storeWith';
import type { Facts } from '../facts';
import { firstNames } from './firstNames';

/** Upper bounds of what is counted together, in seconds. */
const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];

/** What Prometheus scrapes: requests, questions put to the store, and the process itself with the lag of its event loop. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly operationName = firstNames();
  private readonly requests = new Histogram({
    name: 'yizheng_request_duration_seconds', help: 'Requests by the name of their operation and how they ended',
    labelNames: ['operation', 'outcome'], buckets: SECONDS, registers: [this.registry],
  });
  private readonly statements = new Histogram({
    name: 'yizheng_statement_duration_seconds', help: 'Questions put to the store',
    labelNames: ['question'], buckets: SECONDS, registers: [this.registry],
  });
  private readonly failures = new Counter({
    name: 'yizheng_statement_failures_total', help: 'Questions that the store did not answer',
    labelNames: ['question'], registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** In the text format of Prometheus. */
  async text(): Promise<{ readonly type: string; readonly body: string }> {
    return { type: this.registry.contentType, body: await this.registry.metrics() };
  }

  answered({ operation, outcome }: Facts, milliseconds: number): void {
    this.requests.observe({ operation: this.operationName(operation), outcome }, milliseconds / 1_000);
  }

  /** The store with every question that it is asked timed. */
  timed(store: Store): Store {
    const ask = async <Q extends QuestionName>(
      question: Q, parameters: QuestionParameters<Q>, within?: number,
    ): Promise<QuestionRow<Q>[]> => {
      const done = this.statements.startTimer({ question });
      try {
        return await store.ask(question, parameters, within);
      } catch (error) {
        this.failures.inc({ question });
        throw error;
      } finally {
        done();
      }
    };
    return storeWith(store, { ask });
  }
}
