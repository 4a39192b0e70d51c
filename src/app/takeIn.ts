import { createHash } from 'node:crypto';
import { buildGraph, EXTRACTOR_VERSION } from '../../ingest/build';
import { readSource } from '../../ingest/read';
import type { DocumentGraph, SourceText } from '../../ingest/types';
import type { InputError } from '../errors';
import { readInputs, type Input } from '../input';
import type { Store, WriteReport } from '../store/store';
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

/** What became of a text: none is left out that was read. */
type Taken = Exclude<Outcome, { readonly state: 'leftOut' }>;

/** What was read, on its way into the store. */
interface Read {
  readonly graph: DocumentGraph;
  readonly characters: number;
}

/** Documents of one transaction, and their characters: a transaction costs more than a document does. */
const MOST_DOCUMENTS = 50;
const MOST_CHARACTERS = 2_000_000;

/**
 * Takes inputs into the store, some in a transaction together; one that cannot be read never stops the others. Outcomes come in
 * the order of the inputs, those of a transaction when it is done.
 * @throws StoreError where the store fails; what was taken in before stays
 */
export async function* takeIn(store: Store, paths: readonly string[]): AsyncGenerator<Outcome> {
  let waiting: (Read | Outcome)[] = [];
  for await (const input of readInputs(paths.map(ledgerPath))) {
    waiting.push('source' in input ? await readText(store, input.source) : outcomeOf(input));
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
 * @throws InputError where it cannot be read
 */
export async function submit(store: Store, text: string, name: string | null): Promise<Submitted> {
  const bytes = new TextEncoder().encode(text);
  const uri = `${SUBMITTED}${name ?? createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
  const read = await readText(store, readSource(bytes, uri));
  const taken = 'graph' in read ? written(read.graph, await store.write(read.graph)) : read;
  if (taken.state === 'failed') throw taken.error;
  return { uri, state: taken.state };
}

function outcomeOf(input: Exclude<Input, { readonly source: SourceText }>): Outcome {
  return 'error' in input ? { ...input, state: 'failed' } : { ...input, state: 'leftOut' };
}

async function readText(store: Store, source: SourceText): Promise<Read | Taken> {
  const { uri } = source;
  if (await isKnown(store, source)) return { uri, state: 'unchanged' };
  const read = understand(source);
  if ('error' in read) return { ...read, state: 'failed' };
  return { graph: buildGraph(read.reading), characters: source.text.length };
}

function isFull(waiting: readonly (Read | Outcome)[]): boolean {
  const characters = waiting.reduce((sum, one) => sum + ('graph' in one ? one.characters : 0), 0);
  return waiting.length >= MOST_DOCUMENTS || characters >= MOST_CHARACTERS;
}

/** What waits goes into the store; where it will not go together, one by one, so that what is right stays. */
async function* settle(store: Store, waiting: readonly (Read | Outcome)[]): AsyncGenerator<Outcome> {
  const graphs = waiting.flatMap((one) => ('graph' in one ? [one.graph] : []));
  const together = graphs.length === 0 ? null : await store.write(graphs).catch(() => null);
  for (const one of waiting) yield 'graph' in one ? written(one.graph, together ?? await store.write(one.graph)) : one;
}

function written({ uri, problems }: DocumentGraph, report: WriteReport): Taken {
  if (report.changed.includes(uri)) return { uri, state: 'changed', problems: problems.length };
  return report.added.includes(uri) ? { uri, state: 'added', problems: problems.length } : { uri, state: 'unchanged' };
}

/** The ledger knows this very text by this version of the program: it need not be read out again. */
async function isKnown(store: Store, { uri, sha256 }: SourceText): Promise<boolean> {
  const [entry] = await store.ask('ledger', { uris: [uri], documents: null, first: 1, after: null });
  return entry !== undefined && entry.sha256 === sha256 && entry.extractor === EXTRACTOR_VERSION;
}
