/** A question to the service that went wrong; `needsKey` where it wants to know who asks. */
export class AskError extends Error {
  constructor(message: string, readonly needsKey: boolean) {
    super(message);
  }
}

const KEY = 'yizheng.key';

/** Kept until the window is closed. */
export function showKey(key: string): void {
  sessionStorage.setItem(KEY, key);
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: ReadonlyArray<{ readonly message: string; readonly extensions?: { readonly code?: string } }>;
}

/**
 * Asks the service.
 * @throws AskError where it does not answer, or answers with an error
 */
export async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const key = sessionStorage.getItem(KEY);
  const headers = { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) };
  const body = JSON.stringify({ query, variables });
  const response = await fetch('/graphql', { method: 'POST', headers, body }).catch((error: Error) => {
    throw new AskError(error.message, false);
  });
  const { data, errors } = await response.json() as Answer<Data>;
  const [error] = errors ?? [];
  if (error !== undefined) throw new AskError(error.message, ['UNAUTHENTICATED', 'FORBIDDEN'].includes(error.extensions?.code ?? ''));
  if (data === undefined || data === null) throw new AskError(String(response.status), false);
  return data;
}
