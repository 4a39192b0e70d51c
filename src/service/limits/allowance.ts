import type { Limits } from '../../config';
import { TimeoutError } from '../../errors';
import type { QuestionName, QuestionParameters, QuestionRow } from '../../store/questions';
import type { Store } from '../../store/store';
import { storeWith } from '../../store/storeWith';
import { tooMuch } from '../errors';

/** A store with an allowance, and what takes its own time: a change that is done must be told of, however long it took. */
export interface Allowed {
  readonly store: Store;
  readonly waitFor: <Result>(work: Promise<Result>) => Promise<Result>;
}

/**
 * The store as one request may use it: no longer than it has time, for no more rows than it may have, and not at all once
 * nobody waits for its answer. The rows count as they come: what `first` asks for at each level multiplies.
 */
export function withAllowance(store: Store, { time, rows: most }: Pick<Limits, 'time' | 'rows'>, request: Request): Allowed {
  let until = performance.now() + time;
  let left = most;
  const waitFor = async <Result>(work: Promise<Result>): Promise<Result> => {
    const started = performance.now();
    try {
      return await work;
    } finally {
      until += performance.now() - started;
    }
  };
  const ask = async <Q extends QuestionName>(question: Q, parameters: QuestionParameters<Q>): Promise<QuestionRow<Q>[]> => {
    const within = until - performance.now();
    if (within <= 0 || request.signal.aborted) throw new TimeoutError();
    const rows = await store.ask(question, parameters, within);
    left -= rows.length;
    if (left < 0) throw tooMuch('TOO_MANY_ROWS', `The answer needs more than ${most} rows of the store: ask for less at once.`);
    return rows;
  };
  return { store: storeWith(store, { ask }), waitFor };
}
