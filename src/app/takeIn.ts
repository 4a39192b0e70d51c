import { createHash } from 'node:crypto';
import { buildGraph, EXTRACTOR_VERSION } from '../../ingest/build';
import { readSource } from '../../ingest/read';
import type { SourceText } from '../../ingest/types';
import { InputError } from '../errors';
import { readInputs } from '../input';
import type { Store } from '../store/store';
import { ledgerPath } from './paths';
import { understand } from './readPath';

/** How the uri of a text begins that came over the network: it can be read again from nowhere. */
export const SUBMITTED = 'submitted:';

/** What became of one input. */
export type Outcome =
  | { readonly uri: string; readonly state: 'added' | 'changed'; readonly problems: number }
  | { readonly uri: string; readonly state: 'unchanged' }
  | { readonly uri: string; readonly state: 'leftOut'; readonly leftOut: string }
  | { readonly uri: string; readonly state: 'failed'; readonly error: InputError };

/**
 * Takes inputs into the store, each in a transaction of its own; one that cannot be read never stops the others.
 * @throws StoreError where the store fails; what was taken in before stays
 */
export async function* takeIn(store: Store, paths: readonly string[]): AsyncGenerator<Outcome> {
  for await (const input of readInputs(paths.map(ledgerPath))) {
    if ('source' in input) yield await takeInText(store, input.source);
    else yield 'error' in input ? { ...input, state: 'failed' } : { ...input, state: 'leftOut' };
  }
}

/**
 * Takes in a text that somebody hands over as it is.
 * @param name what it is known by; without one, what is in it
 */
export async function submit(store: Store, text: string, name: string | null): Promise<Exclude<Outcome, { readonly state: 'leftOut' }>> {
  const bytes = new TextEncoder().encode(text);
  const uri = `${SUBMITTED}${name ?? createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
  try {
    return await takeInText(store, readSource(bytes, uri));
  } catch (error) {
    if (error instanceof InputError) return { uri, state: 'failed', error };
    throw error;
  }
}

async function takeInText(store: Store, source: SourceText): Promise<Exclude<Outcome, { readonly state: 'leftOut' }>> {
  const { uri } = source;
  if (await isKnown(store, source)) return { uri, state: 'unchanged' };
  const read = understand(source);
  if ('error' in read) return { ...read, state: 'failed' };
  const report = await store.write(buildGraph(read.reading));
  const state = report.changed.includes(uri) ? 'changed' : 'added';
  return { uri, state, problems: read.reading.problems.length };
}

/** The ledger knows this very text by this version of the program: it need not be read out again. */
async function isKnown(store: Store, { uri, sha256 }: SourceText): Promise<boolean> {
  const [entry] = await store.ask('ledger', { uris: [uri], documents: null, first: 1, after: null });
  return entry !== undefined && entry.sha256 === sha256 && entry.extractor === EXTRACTOR_VERSION;
}
