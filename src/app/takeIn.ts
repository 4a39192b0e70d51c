import { createHash } from 'node:crypto';
import { EXTRACTOR_VERSION } from '../../ingest/build';
import { readPlainText } from '../../ingest/read';
import type { DocumentGraph, GivenFacts, SourceText } from '../../ingest/types';
import type { InputError } from '../errors';
import type { Store, WriteReport } from '../store/store';
import { ledgerPath } from './paths';
import { readAll, type ReadInput } from './reading';
import { readText, type ReadText } from './reading/text';

/** How the uri of a text begins that came over the network: it can be read again from nowhere. */
export const SUBMITTED = 'submitted:';

/** What became of one input. */
export type Outcome =
  | { readonly uri: string; readonly state: 'added' | 'changed'; readonly problems: number }
  | { readonly uri: string; readonly state: 'unchanged' }
  | { readonly uri: string; readonly state: 'leftOut'; readonly leftOut: string }
  | { readonly uri: string; readonly state: 'failed'; readonly error: InputError };

/** What became of a text: none is left out that was read. */
type Taken = Exclude<Outcome, { readonly state: 'leftOut' }>;

type GraphInput = ReadInput<'graph'>;

/** Documents of one transaction, and their characters: a transaction costs more than a document does. */
const MOST_DOCUMENTS = 50;
const MOST_CHARACTERS = 2_000_000;

/**
 * Takes inputs into the store, some in a transaction together; one that cannot be read never stops the others. Outcomes come in
 * the order of the inputs, those of a transaction when it is done.
 * @param workers how many threads read
 * @throws StoreError where the store fails; what was taken in before stays
 */
export async function* takeIn(store: Store, paths: readonly string[], workers = 1): AsyncGenerator<Outcome> {
  let waiting: GraphInput[] = [];
  for await (const read of readAll('graph', paths.map(ledgerPath), { workers, knownOf: (uris) => knownOf(store, uris) })) {
    waiting.push(read);
    if (!isFull(waiting)) continue;
    yield* settle(store, waiting);
    waiting = [];
  }
  yield* settle(store, waiting);
}

/** What became of a text that was handed over. */
export type Submitted = Pick<Exclude<Taken, { readonly state: 'failed' }>, 'uri' | 'state'>;

/**
 * Takes in a text that somebody hands over as it is.
 * @param name what it is known by; without one, what is in it
 * @param given what is said of it: the same text with a title or a date that was put right replaces the former
 * @throws InputError where it cannot be read
 */
export async function submit(store: Store, text: string, name: string | null, given: GivenFacts): Promise<Submitted> {
  const bytes = new TextEncoder().encode(text);
  const uri = `${SUBMITTED}${name ?? sha256Of(bytes).slice(0, 16)}`;
  const known = await knownOf(store, [uri]);
  const read = await readText('graph', { uri, source: withFacts(readPlainText(bytes, uri), given), known: known.get(uri) });
  const taken = 'made' in read ? written(read.made, await store.write(read.made)) : untaken(read);
  if (taken.state === 'failed') throw taken.error;
  return { uri, state: taken.state };
}

/** Of the same text two people may say different things: those are two documents. */
function withFacts(source: SourceText, given: GivenFacts): SourceText {
  const { title, outlet, date, url } = given;
  const said = [title, outlet, date, url];
  return said.every((fact) => fact === null) ? source : { ...source, given, sha256: sha256Of(JSON.stringify([source.sha256, ...said])) };
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function isFull(waiting: readonly GraphInput[]): boolean {
  const characters = waiting.reduce((sum, one) => sum + ('made' in one ? one.characters : 0), 0);
  return waiting.length >= MOST_DOCUMENTS || characters >= MOST_CHARACTERS;
}

/** What waits goes into the store; where it will not go together, one by one, so that what is right stays. */
async function* settle(store: Store, waiting: readonly GraphInput[]): AsyncGenerator<Outcome> {
  const graphs = waiting.flatMap((one) => ('made' in one ? [one.made] : []));
  const together = graphs.length === 0 ? null : await store.write(graphs).catch(() => null);
  for (const one of waiting) {
    if ('made' in one) yield written(one.made, together ?? await store.write(one.made));
    else yield 'leftOut' in one ? { ...one, state: 'leftOut' } : untaken(one);
  }
}

function untaken(read: Exclude<ReadText<'graph'>, { readonly made: DocumentGraph }>): Taken {
  return 'error' in read ? { ...read, state: 'failed' } : { uri: read.uri, state: 'unchanged' };
}

function written({ uri, problems }: DocumentGraph, report: WriteReport): Taken {
  if (report.changed.includes(uri)) return { uri, state: 'changed', problems: problems.length };
  return report.added.includes(uri) ? { uri, state: 'added', problems: problems.length } : { uri, state: 'unchanged' };
}

/** The texts that the ledger knows by this version of the program: those need not be read out again. */
async function knownOf(store: Store, uris: readonly string[]): Promise<Map<string, string>> {
  const entries = await store.ask('ledger', { uris, documents: null, first: uris.length, after: null });
  return new Map(entries.filter(({ extractor }) => extractor === EXTRACTOR_VERSION).map(({ uri, sha256 }) => [uri, sha256]));
}
