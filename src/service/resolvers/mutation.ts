import type { Field } from '../context';
import { badRequest } from '../errors';

interface IngestArguments {
  readonly text: string;
  readonly name?: string | null;
}

/** No path and no address: what is submitted is kept apart from what was read from somewhere. */
const NAME = /^[\p{L}\p{N}._\- ]{1,200}$/u;

const ingest: Field<unknown, IngestArguments> = async (_, { text, name }, { clerk, store, load }) => {
  if (typeof name === 'string' && !NAME.test(name)) throw badRequest('name may have up to 200 letters, digits, spaces and the signs . _ -');
  const { uri, state } = await clerk.submit(text, name ?? null);
  const [entry] = await store.ask('ledger', { uris: [uri], documents: null, first: 1, after: null });
  return { uri, state: state.toUpperCase(), document: entry === undefined ? null : await load.node(entry.document) };
};

const forget: Field<unknown, { readonly document: string }> = (_, { document }, { clerk }) => clerk.forget(document);

/** What is behind a key: see `useScopes`. */
export const mutations = { Mutation: { ingest, forget } };
