import type Database from 'better-sqlite3';
import type { DocumentGraph } from '../../../ingest/types';
import { StoreError } from '../../errors';
import type { History } from '../history';
import type { GivenJudgement, JudgeReport } from '../judgements';
import type { QuestionName, QuestionParameters, QuestionRow } from '../questions';
import type { ForgetReport, LedgerEntry, Store, WriteReport } from '../store';
import { rowsOf, tableOf } from './answer';
import { isEmpty } from './firstDocuments';
import { restoreHistory } from './history';
import { openDatabase, unusable, type OpenDatabase } from './open';
import { withRoom } from './room';
import { forgetDocument, judgeClaim, restoreDocuments, writeDocuments } from './write';

/**
 * Opens the store in a database file, which is made where there is none; `:memory:` keeps it in memory.
 * @throws StoreError where the file cannot be used or is not ours; it is left as it was.
 */
export async function openSqliteStore(file: string): Promise<Store> {
  return new SqliteStore(file, openDatabase(file));
}

class SqliteStore implements Store {
  private readonly database: Database.Database;

  constructor(private readonly file: string, private readonly open: OpenDatabase) {
    this.database = open.database;
  }

  async write(graphs: DocumentGraph | readonly DocumentGraph[]): Promise<WriteReport> {
    const list = 'nodes' in graphs ? [graphs] : graphs;
    return this.takeIn(() => writeDocuments(this.open.statements, list));
  }

  async restore(graphs: readonly DocumentGraph[], ledger: readonly LedgerEntry[]): Promise<void> {
    this.takeIn(() => restoreDocuments(this.open.statements, graphs, ledger));
  }

  async restoreHistory(history: History): Promise<void> {
    this.attempt(() => this.database.transaction(() => restoreHistory(this.open.statements, history)).immediate());
  }

  async ask<Q extends QuestionName>(question: Q, parameters: QuestionParameters<Q>): Promise<QuestionRow<Q>[]> {
    return this.attempt(() => rowsOf<Q>(tableOf(this.open.statements, question, parameters)));
  }

  async forget(documentOrUri: string): Promise<ForgetReport> {
    return this.attempt(() => this.database.transaction(() => forgetDocument(this.open.statements, documentOrUri)).immediate());
  }

  async judge(given: GivenJudgement, graph: DocumentGraph): Promise<JudgeReport> {
    return this.attempt(() => this.database.transaction(() => judgeClaim(this.open.statements, given, graph)).immediate());
  }

  async close(): Promise<void> {
    this.database.close();
  }

  private takeIn<T>(work: () => T): T {
    const transaction = () => this.database.transaction(work).immediate();
    return this.attempt(() => (isEmpty(this.open.statements) ? withRoom(this.open, transaction) : transaction()));
  }

  private attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      throw cause instanceof StoreError ? cause : unusable(this.file, cause);
    }
  }
}
