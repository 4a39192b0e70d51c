import type { DocumentGraph } from '../../../ingest/types';
import { nodeRow, problemsOf, statementRow, statementsOf, textRow } from '../../store/neo4j/graphRows';
import { SCHEMA_VERSION } from '../../store/neo4j/migrations';
import { claimKeys, followsOf } from '../../store/neo4j/nameClaims';
import type { History } from '../../store/history';
import type { LedgerEntry } from '../../store/store';
import { importCommand } from './importCommand';
import { Sheet } from './sheet';

/** Columns that the import tool knows a relation by. */
const ENDS = [':START_ID', ':END_ID', ':TYPE'];

/**
 * A graph as files for `neo4j-admin database import`: a sheet for each label and each type of relation, just as the Neo4j
 * store keeps them. Who backs what is not among them: the store counts it when it first opens the imported graph.
 */
export class Neo4jCsv {
  private readonly nodes = new Map<string, Sheet>();
  private readonly relations = new Map<string, Sheet>();
  private readonly known = new Set<string>();
  private readonly claims = new Map<string, number>();

  /** @param folder is there and empty */
  constructor(private readonly folder: string) {}

  /**
   * @param ledger a row for each graph
   * @param unjudged what those were read as that are told otherwise since somebody judged, by document
   */
  add(graphs: readonly DocumentGraph[], ledger: readonly LedgerEntry[], unjudged: ReadonlyMap<string, string>): void {
    for (const entry of ledger) this.book('YizhengLedger', entry);
    for (const graph of graphs) if (!this.known.has(graph.document)) this.addGraph(graph, unjudged.get(graph.document) ?? null);
  }

  /** How the graph came about, and what people said of it. */
  tell({ changes, withdrawn, lostBackers, judgements }: History): void {
    for (const row of changes) this.book('YizhengChange', row);
    for (const row of withdrawn) this.book('YizhengWithdrawn', row);
    for (const row of lostBackers) this.book('YizhengLostBacker', row);
    for (const row of judgements) this.book('YizhengJudgement', row);
  }

  /** Ends the files. Gives back the command that imports them, run in their folder. */
  end(): string {
    for (const relation of followsOf(this.claims)) this.addRelation(relation);
    this.book('YizhengSchema', { name: 'yizheng', version: SCHEMA_VERSION, writes: 0, uncounted: true });
    for (const sheet of [...this.nodes.values(), ...this.relations.values()]) sheet.close();
    return importCommand([...this.nodes.values()], [...this.relations.values()]);
  }

  private addGraph(graph: DocumentGraph, unjudged: string | null): void {
    for (const node of graph.nodes) this.addNode(nodeRow(node));
    for (const statement of statementsOf(graph)) this.addRelation(statementRow(statement));
    for (const problem of problemsOf(graph)) this.book('YizhengProblem', problem);
    for (const claim of claimKeys(graph)) this.claims.set(claim, (this.claims.get(claim) ?? 0) + 1);
    this.book('YizhengText', { ...textRow(graph), unjudged });
  }

  private addNode({ id, labels, properties: { id: _id, ...others } }: ReturnType<typeof nodeRow>): void {
    if (this.known.has(id)) return;
    this.known.add(id);
    this.sheet(this.nodes, labels[0] ?? '', ['id:ID', ':LABEL']).add([id, ['Yizheng', ...labels]], others);
  }

  private addRelation({ type, from, to, properties }: ReturnType<typeof followsOf>[number]): void {
    this.sheet(this.relations, type, ENDS).add([from, to, type], { ...properties });
  }

  /** What keeps the books is related to nothing: it needs no id. */
  private book(label: string, properties: object): void {
    this.sheet(this.nodes, label, [':LABEL']).add([label], { ...properties });
  }

  private sheet(sheets: Map<string, Sheet>, name: string, keys: readonly string[]): Sheet {
    const sheet = sheets.get(name) ?? new Sheet(this.folder, name, keys);
    sheets.set(name, sheet);
    return sheet;
  }
}
