import type { RelationRow, QuestionRow } from '../store/questions';
import type { SourceText } from '../../ingest/types';
import { InputError } from '../errors';
import { readInput } from '../input';
import type { Store } from '../store/store';
import { claimsOf } from './claims';
import { ledgerOf } from './ledger';
import { SUBMITTED } from './takeIn';

/** How the claims of one source compare with its text as it is now. */
export interface SourceCheck {
  readonly uri: string;
  /** Relations that rest on a sentence of it. */
  readonly claims: number;
  /** Of these, those with `text.slice(start, end) === quote`. */
  readonly exact: number;
  /** The first few that are not. */
  readonly wrong: readonly RelationRow[];
  /** Why the source could not be read again, or that it is another text by now. */
  readonly problem: string | null;
}

type LedgerRow = QuestionRow<'ledger'>;

const SHOWN = 5;

/** Reads every source of the ledger again, one at a time. */
export async function* verify(store: Store): AsyncGenerator<SourceCheck> {
  for await (const entry of ledgerOf(store)) yield await checkSource(store, entry);
}

async function checkSource(store: Store, entry: LedgerRow): Promise<SourceCheck> {
  const source = await readAgain(entry);
  const text = source instanceof InputError ? '' : source.text;
  let claims = 0;
  const wrong: RelationRow[] = [];
  for await (const claim of claimsOf(store, entry.document)) {
    if (claim.quote === null) continue;
    claims += 1;
    if (!isExact(claim, text)) wrong.push(claim);
  }
  return { uri: entry.uri, claims, exact: claims - wrong.length, wrong: wrong.slice(0, SHOWN), problem: problemOf(source, entry) };
}

async function readAgain({ uri }: LedgerRow): Promise<SourceText | InputError> {
  if (uri === '-') return new InputError('- came from standard input and cannot be read again: forget it and take it in from a file.');
  if (uri.startsWith(SUBMITTED)) return new InputError(`${uri} was handed over as it is and cannot be read again.`);
  try {
    return await readInput(uri);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function isExact({ start, end, quote }: RelationRow, text: string): boolean {
  return start !== null && end !== null && text.slice(start, end) === quote;
}

function problemOf(source: SourceText | InputError, { uri, sha256 }: LedgerRow): string | null {
  if (source instanceof InputError) return source.message;
  return source.sha256 === sha256 ? null : `${uri} has changed since it was taken in: ingest it again.`;
}
