import type { Field } from '../context';
import { readSubmission, type SubmissionArguments } from '../submission';

interface IngestArguments extends SubmissionArguments {
  readonly text: string;
}

const ingest: Field<unknown, IngestArguments> = async (_, { text, ...given }, { clerk, store, load }) => {
  const { name, facts } = readSubmission(given);
  const { uri, state } = await clerk.submit(text, name, facts);
  const [entry] = await store.ask('ledger', { uris: [uri], documents: null, first: 1, after: null });
  return { uri, state: state.toUpperCase(), document: entry === undefined ? null : await load.node(entry.document) };
};

const forget: Field<unknown, { readonly document: string }> = (_, { document }, { clerk }) => clerk.forget(document);

/** What is behind a key: see `useScopes`. */
export const mutations = { Mutation: { ingest, forget } };
