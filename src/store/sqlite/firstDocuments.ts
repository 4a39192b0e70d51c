import type { DocumentGraph } from '../../../ingest/types';
import { deriveAnew } from './derive';
import { Insertion } from './insertion';
import type { Statements } from './statements';

/** Whether nothing is stored yet. */
export function isEmpty(statements: Statements): boolean {
  return statements.one('schema/anyNode') === undefined;
}

/**
 * The first documents of a store, each once: nothing need be looked up, and what follows from them is derived when all of them
 * are there. The same as when they come one after the other, in a fraction of the time.
 */
export class FirstDocuments {
  private readonly insertion: Insertion;

  /** Inside of a transaction, on a store that `isEmpty`. */
  constructor(private readonly statements: Statements) {
    statements.script('schema/dropGraphIndexes');
    this.insertion = new Insertion(statements, true);
  }

  add(graphs: readonly DocumentGraph[]): void {
    for (const graph of graphs) this.insertion.add(graph);
    this.insertion.flush();
  }

  /** When all are there. */
  end(): void {
    this.statements.script('schema/graphIndexes');
    deriveAnew(this.statements);
  }
}
