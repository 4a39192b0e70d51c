import type { DocumentGraph } from '../../../ingest/types';
import type { Insertion } from './insertion';
import { recount } from './recount';
import { Reprints } from './reprints';
import type { Statements } from './statements';
import { Tally } from './tally';

/**
 * Keeps `backs` current by what changes: the acts that are touched are taken out of the counts as they were, and counted
 * again as they are.
 */
export class Counting {
  private readonly tally: Tally;
  private readonly reprints: Reprints;

  constructor(private readonly statements: Statements) {
    this.tally = new Tally(statements);
    this.reprints = new Reprints(statements);
  }

  /** Before anything changes. */
  begin(withdrawn: readonly number[], graphs: readonly DocumentGraph[], insertion: Insertion): void {
    this.statements.run('write/clearTouched');
    for (const document of withdrawn) this.statements.run('write/touchDocument', { document });
    for (const graph of graphs) this.touchKnown(graph, insertion);
    this.reprints.begin();
    for (const document of withdrawn) this.touchTakenDown(document);
    for (const graph of graphs) this.touchRehung(graph, insertion);
    this.statements.run('write/touchActs');
    this.takeOut();
  }

  /** When everything has changed. */
  end({ contributions }: Pick<Insertion, 'contributions'>): void {
    this.statements.runEach('write/touchNew', contributions.map((contribution) => [contribution]));
    this.statements.run('write/dateContributions');
    this.reprints.join(contributions);
    this.takeOut();
    this.reprints.settle();
    this.statements.run('write/indexSentences');
    this.statements.run('write/addVoices');
    this.statements.run('write/addSubjects');
    this.tally.note('come');
    recount(this.statements, this.tally.changes());
    this.statements.run('write/clearTouched');
  }

  /** What is touched leaves the counts as it stands in them. */
  private takeOut(): void {
    this.tally.note('gone');
    this.statements.run('write/dropVoices');
    this.statements.run('write/dropSubjects');
    this.statements.run('write/unindexSentences');
    this.statements.run('write/takeOut');
  }

  /** What hangs on a document alone is taken down with it. */
  private touchTakenDown(document: number): void {
    for (const { source } of this.statements.all<{ source: number }>('write/onlyClaims', { document })) {
      this.statements.run('write/touchBelow', { node: source });
    }
  }

  private touchKnown(graph: DocumentGraph, insertion: Insertion): void {
    for (const node of graph.nodes) {
      const contribution = node.label === 'Contribution' ? insertion.find(node.id)?.node : undefined;
      if (contribution !== undefined) this.statements.run('write/touch', contribution);
    }
  }

  private touchRehung(graph: DocumentGraph, insertion: Insertion): void {
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
}
