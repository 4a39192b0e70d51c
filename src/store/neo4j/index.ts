import type { DocumentGraph } from '../../../ingest/types';
import { TimeoutError } from '../../errors';
import { shownAddress } from '../address';
import type { History } from '../history';
import type { GivenJudgement, JudgeReport } from '../judgements';
import type { QuestionName, QuestionParameters, QuestionRow } from '../questions';
import type { ForgetReport, LedgerEntry, Store, WriteReport } from '../store';
import { answer } from './answer';
import { Connection, type Neo4jAccess } from './connection';
import { restoreHistory } from './history';
import { isEndedByTime, refusal } from './refusal';
import { setUp } from './setUp';
import { forgetDocument, judgeClaim, restoreDocuments, writeDocuments } from './write';

export interface Neo4jOptions extends Neo4jAccess {
  /** Whether a database that holds another graph too may be used; only our labels and ids are touched in it. */
  readonly share: boolean;
}

/**
 * Opens the store in a Neo4j database, 5.26 or later; constraints and indexes are made where it is empty.
 * @throws StoreError where it cannot be reached or used, or is not ours; it is left as it was
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<Store> {
  const where = describe(options);
  const connection = connect(options, where);
  try {
    await setUp(connection, where, options.share);
    return new Neo4jStore(connection, where);
  } catch (cause) {
    await connection.close();
    throw refusal(where, cause);
  }
}

function describe({ uri, database }: Neo4jAccess): string {
  return `${shownAddress(uri)} (${database})`;
}

function connect(options: Neo4jAccess, where: string): Connection {
  try {
    return new Connection(options);
  } catch (cause) {
    throw refusal(where, cause);
  }
}

class Neo4jStore implements Store {
  constructor(private readonly connection: Connection, private readonly where: string) {}

  write(graphs: DocumentGraph | readonly DocumentGraph[]): Promise<WriteReport> {
    const list = 'nodes' in graphs ? [graphs] : graphs;
    return this.attempt(this.connection.write((statements) => writeDocuments(statements, list)));
  }

  restore(graphs: readonly DocumentGraph[], ledger: readonly LedgerEntry[]): Promise<void> {
    return this.attempt(this.connection.write((statements) => restoreDocuments(statements, graphs, ledger)));
  }

  restoreHistory(history: History): Promise<void> {
    return this.attempt(this.connection.write((statements) => restoreHistory(statements, history)));
  }

  async ask<Q extends QuestionName>(question: Q, parameters: QuestionParameters<Q>, within?: number): Promise<QuestionRow<Q>[]> {
    try {
      return await this.connection.read((statements) => answer(statements, question, parameters), within);
    } catch (cause) {
      throw within !== undefined && isEndedByTime(cause) ? new TimeoutError() : refusal(this.where, cause);
    }
  }

  forget(documentOrUri: string): Promise<ForgetReport> {
    return this.attempt(this.connection.write((statements) => forgetDocument(statements, documentOrUri)));
  }

  judge(given: GivenJudgement, graph: DocumentGraph): Promise<JudgeReport> {
    return this.attempt(this.connection.write((statements) => judgeClaim(statements, given, graph)));
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  private async attempt<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (cause) {
      throw refusal(this.where, cause);
    }
  }
}
