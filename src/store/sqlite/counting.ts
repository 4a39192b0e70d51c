import type { DocumentGraph } from '../../../ingest/types';
import type { Insertion } from './insertion';
import { countValues } from './rows';
import type { Statements } from './statements';
import { tally } from './tally';

/**
 * Keeps `backs` current by what changes: the contributions that are touched are taken out of the counts as they were,
 * and counted again as they are.
 */
export class Counting {
  constructor(private readonly statements: Statements) {}

  /** Before anything changes. */
  begin(withdrawn: readonly number[], graphs: readonly DocumentGraph[], insertion: Insertion): void {
    this.statements.run('write/clearTouched');
    for (const document of withdrawn) this.touchWithdrawn(document);
    for (const graph of graphs) this.touchIncoming(graph, insertion);
    if (!this.hasTouched()) return;
    this.statements.run('write/unindexSentences');
    for (const count of tally(this.statements)) this.statements.run('write/subtractTally', { ...count });
  }

  /** When everything has changed. */
  end(insertion: Insertion): void {
    for (const contribution of insertion.contributions) this.statements.run('write/touch', contribution);
    this.statements.run('write/dateContributions');
    this.statements.run('write/indexSentences');
    for (const count of tally(this.statements)) this.statements.run('write/addTally', ...countValues(count));
    this.statements.run('write/dropEmptyCounts');
    this.statements.run('write/mendDates');
    this.statements.run('write/clearTouched');
  }

  private touchWithdrawn(document: number): void {
    this.statements.run('write/touchDocument', { document });
    for (const { source } of this.statements.all<{ source: number }>('write/onlyClaims', { document })) {
      this.statements.run('write/touchBelow', { node: source });
    }
  }

  private touchIncoming(graph: DocumentGraph, insertion: Insertion): void {
    for (const node of graph.nodes) {
      const contribution = node.label === 'Contribution' ? insertion.find(node.id)?.node : undefined;
      if (contribution !== undefined) this.statements.run('write/touch', contribution);
    }
    for (const { type, from, to } of graph.relations) {
      if (type === 'BROADER' || type === 'BRANCH_OF') this.touchIfNew(type, insertion.find(from)?.node, insertion.find(to)?.node);
    }
  }

  /** A known theme or branch that is hung under something new takes its contributions there. */
  private touchIfNew(type: string, source: number | undefined, target: number | undefined): void {
    if (source === undefined) return;
    const isKnown = target !== undefined && this.statements.one('write/hasRelation', { source, type, target }) !== undefined;
    if (!isKnown) this.statements.run('write/touchBelow', { node: source });
  }

  private hasTouched(): boolean {
    return this.statements.one('write/hasTouched') !== undefined;
  }
}
