import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';
import { readOperations } from './read';

/**
 * Answers only the operations of a folder or file, where one is set: by `extensions.persistedQuery.sha256Hash`, which is the
 * SHA-256 of their text, or by their name in its place.
 */
export function useAllowedOperations(folderOrFile: string | null): Plugin {
  if (folderOrFile === null) return {};
  const operations = readOperations(folderOrFile);
  return usePersistedOperations({ getPersistedOperation: (id) => operations.get(id) ?? null, customErrors: REFUSALS });
}

const NAME_ONE = 'Only allowed operations are answered here: name one in extensions.persistedQuery.sha256Hash.';

const REFUSALS = {
  notFound: refusal('This operation is not among those that are allowed here.'),
  keyNotFound: refusal(NAME_ONE),
  persistedQueryOnly: refusal(NAME_ONE),
};

function refusal(message: string) {
  return { message, extensions: { code: 'OPERATION_NOT_ALLOWED', http: { status: 403 } } };
}
