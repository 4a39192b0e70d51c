import type { DocumentGraph } from '../../ingest/types';
import type { History } from './history';
import type { GivenJudgement, JudgeReport } from './judgements';
import type { QuestionName, QuestionParameters, QuestionRow } from './questions';

/** What became of the documents of one `write`. */
export interface WriteReport {
  /** Uris that were new. */
  readonly added: readonly string[];
  /** Uris that had said something else before; that was withdrawn. */
  readonly changed: readonly string[];
  /** Uris that were there already, same text and same extractor: nothing was written. */
  readonly unchanged: readonly string[];
}

export interface ForgetReport {
  /** Uris that left the ledger; empty where the store did not know the document. */
  readonly uris: readonly string[];
  /** How many nodes and relations nobody claims any more, and are gone. */
  readonly nodes: number;
  readonly relations: number;
}

/** A row of the ledger. */
export type LedgerEntry = Omit<QuestionRow<'ledger'>, 'cursor'>;

/**
 * Keeps the graph and answers questions about it. Every method rejects with a `StoreError` whose message is one
 * clear sentence, and leaves the store as it was.
 */
export interface Store {
  /** Takes in all of the documents, or none of them: one transaction, with the ledger and what groups back. */
  write(graphs: DocumentGraph | readonly DocumentGraph[]): Promise<WriteReport>;
  /**
   * Takes in documents as another store kept them, all or none, with its rows of the ledger: times and counts stay as they were.
   * @param graphs one for each row
   */
  restore(graphs: readonly DocumentGraph[], ledger: readonly LedgerEntry[]): Promise<void>;
  /** Takes over a part of what another store tells of how its graph came about; twice is as once. */
  restoreHistory(history: History): Promise<void>;
  /**
   * @param within milliseconds after which the statement is stopped, where the store was opened so that it can be
   * @throws TimeoutError where it was
   */
  ask<Q extends QuestionName>(question: Q, parameters: QuestionParameters<Q>, within?: number): Promise<QuestionRow<Q>[]>;
  /** Withdraws what a document says, given its id or a uri it was read from. No node is left that nobody claims. */
  forget(documentOrUri: string): Promise<ForgetReport>;
  /**
   * Keeps a verdict on a claim, and has the document say what it says by all verdicts that stand; one transaction. The same verdict
   * twice is as once.
   * @param graph the document as it was read, before anybody judged
   */
  judge(given: GivenJudgement, graph: DocumentGraph): Promise<JudgeReport>;
  close(): Promise<void>;
}
