import { readConfig } from '../../src/config';
import { failuresTo } from '../../src/service/log';
import { createService } from '../../src/service/service';
import type { QuestionName, QuestionParameters, QuestionRow } from '../../src/store/questions';
import type { Store } from '../../src/store/store';
import { storeWith } from '../../src/store/storeWith';

/** One question as the service puts it to its store. */
export interface Asked {
  readonly question: QuestionName;
  readonly parameters: object;
}

/** What the service asks its store to answer a request, in that order: what the bare statements are given. */
export async function askedFor(store: Store, query: string): Promise<Asked[]> {
  const asked: Asked[] = [];
  const ask = <Q extends QuestionName>(question: Q, parameters: QuestionParameters<Q>): Promise<QuestionRow<Q>[]> => {
    asked.push({ question, parameters });
    return store.ask(question, parameters);
  };
  const service = createService(storeWith(store, { ask }), failuresTo(complain), { ...readConfig({}).service, metrics: false });
  const response = await service.fetch('http://localhost/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }),
  });
  const { errors } = await response.json() as { readonly errors?: unknown };
  if (errors !== undefined) throw new Error(`The service does not answer ${query}: ${JSON.stringify(errors)}`);
  return asked;
}

function complain(failure: unknown): void {
  throw failure;
}
