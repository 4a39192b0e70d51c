import type { QuestionName, QuestionParameters, QuestionRow } from '../../questions';
import type { Store } from '../../store';
import { storeWith } from '../../storeWith';
import { rowsOf } from '../answer';
import { unusable } from '../open';
import type { Table } from '../statements';
import type { Answered } from './messages';
import { isShort } from './isShort';
import { ReaderPool } from './pool';

export interface ReaderOptions {
  /** How many processes read at most. */
  readonly most: number;
  /** Milliseconds after which a question is stopped where whoever asks says nothing else. */
  readonly within: number;
}

/**
 * The same store with its long questions answered by processes of their own, so that everything else goes on meanwhile and
 * a question that takes too long can be stopped. They see what is committed.
 */
export function withReaders(store: Store, file: string, { most, within: usual }: ReaderOptions): Store {
  const pool = new ReaderPool(file, most);
  const ask = async <Q extends QuestionName>(question: Q, parameters: QuestionParameters<Q>, within = usual): Promise<QuestionRow<Q>[]> => {
    if (isShort(question, parameters)) return store.ask(question, parameters);
    return rowsOf<Q>(tableOf(file, await pool.ask({ question, parameters }, within)));
  };
  const close = async (): Promise<void> => {
    pool.close();
    await store.close();
  };
  return storeWith(store, { ask, close });
}

function tableOf(file: string, answered: Answered): Table {
  if ('table' in answered) return answered.table;
  throw unusable(file, answered.failure);
}
