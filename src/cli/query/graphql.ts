import { failuresTo } from '../../service/log';
import { createService, GRAPHQL_PATH } from '../../service/service';
import { sentence } from '../exitCode';
import { complain } from '../output';
import type { Store } from '../../store/store';

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: ReadonlyArray<{ readonly message: string }>;
}

const LOG = failuresTo((failure) => complain(sentence(failure)));

/**
 * Puts a GraphQL document to the service itself, without a port.
 * @param variables by name; JSON where it is JSON (`first=10`), else text
 */
export async function askGraphql(store: Store, query: string, variables: Readonly<Record<string, string>>): Promise<Answer> {
  const values = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, jsonOrText(value)]));
  const response = await createService(store, LOG).fetch(`http://localhost${GRAPHQL_PATH}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: values }),
  });
  return (await response.json()) as Answer;
}

function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
