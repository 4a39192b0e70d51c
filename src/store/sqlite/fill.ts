import type { DocumentGraph } from '../../../ingest/types';
import { StoreError } from '../../errors';
import { stepOf } from '../history';
import { deriveAnew } from './derive';
import { HistoryWriter } from './history';
import { Insertion } from './insertion';
import { openDatabase, unusable } from './open';
import type { Statements } from './statements';
import { takeIn } from './write';

/** Documents whose relations are stored together. */
const TOGETHER = 100;

/**
 * A new file needs no log to fall back to what it held. Cache in KiB, for rows come in the order of the documents and belong
 * everywhere; what is sorted goes into files when it is more than that.
 */
const SETTINGS = ['journal_mode = DELETE', 'cache_size = -262144', 'temp_store = FILE'];

/**
 * Makes a store of many documents at once: the same as when they are written to it one after the other, in a fraction of the time,
 * for what follows from them is derived when all of them are there. All or none of them.
 * @param graphs each from a uri of its own
 * @throws StoreError where the file holds documents already, or cannot be used
 */
export function fillSqliteStore(file: string, graphs: Iterable<DocumentGraph>): void {
  const { database, statements } = openDatabase(file);
  try {
    if (statements.one('schema/anyDocument') !== undefined) {
      throw new StoreError(`The store ${file} holds documents already; name a new file.`);
    }
    for (const setting of SETTINGS) database.pragma(setting);
    statements.script('schema/working');
    database.transaction(() => fill(statements, graphs)).immediate();
    database.pragma('journal_mode = WAL');
  } catch (cause) {
    throw cause instanceof StoreError ? cause : unusable(file, cause);
  } finally {
    database.close();
  }
}

function fill(statements: Statements, graphs: Iterable<DocumentGraph>): void {
  const insertion = new Insertion(statements, true);
  const known = new Set<string>();
  let waiting: DocumentGraph[] = [];
  for (const graph of graphs) {
    if (waiting.push(graph) < TOGETHER) continue;
    add(statements, insertion, known, waiting);
    waiting = [];
  }
  add(statements, insertion, known, waiting);
  deriveAnew(statements);
}

/** The same text at two uris stands once. */
function add(statements: Statements, insertion: Insertion, known: Set<string>, graphs: readonly DocumentGraph[]): void {
  for (const graph of graphs) {
    takeIn(statements, graph);
    if (!known.has(graph.document)) insertion.add(graph);
    known.add(graph.document);
  }
  insertion.flush();
  new HistoryWriter(statements).tell(graphs.map((graph) => stepOf(graph, null)));
}
