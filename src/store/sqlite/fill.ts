import type { DocumentGraph } from '../../../ingest/types';
import { StoreError } from '../../errors';
import { stepOf } from '../history';
import { FirstDocuments, isEmpty } from './firstDocuments';
import { HistoryWriter } from './history';
import { openDatabase, unusable } from './open';
import { withRoom } from './room';
import type { Statements } from './statements';
import { takeIn } from './write';

/** Documents whose relations are stored together. */
const TOGETHER = 100;

/**
 * Makes a store of many documents at once: the same as when they are written to it one after the other, in a fraction of the time,
 * for what follows from them is derived when all of them are there. All or none of them.
 * @param graphs each from a uri of its own
 * @throws StoreError where the file holds documents already, or cannot be used
 */
export function fillSqliteStore(file: string, graphs: Iterable<DocumentGraph>): void {
  const open = openDatabase(file);
  const { database, statements } = open;
  try {
    if (!isEmpty(statements)) {
      throw new StoreError(`The store ${file} holds documents already; name a new file.`);
    }
    withRoom(open, () => {
      // A new file needs no log to fall back to what it held.
      database.pragma('journal_mode = DELETE');
      database.transaction(() => fill(statements, graphs)).immediate();
    });
  } catch (cause) {
    throw cause instanceof StoreError ? cause : unusable(file, cause);
  } finally {
    database.close();
  }
}

function fill(statements: Statements, graphs: Iterable<DocumentGraph>): void {
  const first = new FirstDocuments(statements);
  const known = new Set<string>();
  let waiting: DocumentGraph[] = [];
  for (const graph of graphs) {
    if (waiting.push(graph) < TOGETHER) continue;
    add(statements, first, known, waiting);
    waiting = [];
  }
  add(statements, first, known, waiting);
  first.end();
}

/** The same text at two uris stands once. */
function add(statements: Statements, first: FirstDocuments, known: Set<string>, graphs: readonly DocumentGraph[]): void {
  for (const graph of graphs) takeIn(statements, graph);
  const others = new Map(graphs.filter(({ document }) => !known.has(document)).map((graph) => [graph.document, graph]));
  first.add([...others.values()]);
  for (const document of others.keys()) known.add(document);
  new HistoryWriter(statements).tell(graphs.map((graph) => stepOf(graph, null)));
}
