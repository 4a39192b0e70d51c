import DataLoader from 'dataloader';
import { listsOf } from '../store/lists';

/** Rows about one id; calls of the same level of a request that want the same `rest` become one question. */
export type RowsOf<Rest, Row> = (id: string, rest: Rest) => Promise<readonly Row[]>;

interface Wanted<Rest> {
  readonly id: string;
  readonly rest: Rest;
  /** `rest` as text: what may be asked together. */
  readonly together: string;
}

/**
 * Batches a question that takes several ids; most requests ask few of those that there are.
 * @param ask puts the question for these ids; its rows in the order they are shown
 * @param idOf which of the ids a row answers
 */
export function batched<Rest, Row>(
  ask: (ids: readonly string[], rest: Rest) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): RowsOf<Rest, Row> {
  const create = () => new DataLoader<Wanted<Rest>, readonly Row[], string>(
    (wanted) => answerAll(wanted, ask, idOf),
    { cacheKeyFn: ({ id, together }) => `${id}\n${together}` },
  );
  let loader: ReturnType<typeof create> | undefined;
  return (id, rest) => (loader ??= create()).load({ id, rest, together: JSON.stringify(rest) });
}

async function answerAll<Rest, Row>(
  wanted: readonly Wanted<Rest>[],
  ask: (ids: readonly string[], rest: Rest) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): Promise<Array<readonly Row[]>> {
  const answers = new Map<string, Map<string, Row[]>>();
  for (const [together, { rest, ids }] of questionsOf(wanted)) answers.set(together, listsOf(await ask(ids, rest), idOf));
  return wanted.map(({ id, together }) => answers.get(together)?.get(id) ?? []);
}

function questionsOf<Rest>(wanted: readonly Wanted<Rest>[]): Map<string, { readonly rest: Rest; readonly ids: string[] }> {
  const questions = new Map<string, { readonly rest: Rest; readonly ids: string[] }>();
  for (const { id, rest, together } of wanted) {
    const question = questions.get(together);
    if (question === undefined) questions.set(together, { rest, ids: [id] });
    else question.ids.push(id);
  }
  return questions;
}
