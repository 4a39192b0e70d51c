import type { DocumentGraph } from '../../../ingest/types';
import { stepOf, type Step } from '../history';
import { changesWhatIsSaid, checkUnchanged, type GivenJudgement, type JudgeReport } from '../judgements';
import type { ForgetReport, LedgerEntry, WriteReport } from '../store';
import { exchange, type Gone, type Withdrawn } from './exchange';
import { HistoryWriter } from './history';
import { addJudgement, judgedGraphs, keepUnjudged, standingOn } from './judgements';
import type { Statements } from './statements';

interface LedgerRow {
  readonly uri: string;
  readonly document: string;
  readonly sha256: string;
  readonly extractor: string;
}

interface StoredDocument {
  readonly document: string;
  /** Null where it is not stored. */
  readonly extractor: string | null;
  readonly claims: readonly string[];
  readonly isTakenIn: boolean;
}

/** Takes in documents, inside of a transaction: the ledger first, then the graph is made to agree with it. */
export async function writeDocuments(statements: Statements, graphs: readonly DocumentGraph[]): Promise<WriteReport> {
  const history = new HistoryWriter(statements);
  const { report, steps } = await writeThrough(statements, graphs, history);
  await history.tell(steps);
  return report;
}

async function writeThrough(
  statements: Statements, graphs: readonly DocumentGraph[], history: HistoryWriter,
): Promise<{ readonly report: WriteReport; readonly steps: readonly Step[] }> {
  await statements.all('write/lock');
  const report = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  const ledger = await ledgerOf(statements, graphs);
  const incoming = new Map<string, DocumentGraph>();
  const superseded = new Set<string>();
  const steps: Step[] = [];
  for (const graph of graphs) {
    const known = ledger.get(graph.uri);
    if (known !== undefined && isSame(known, graph)) {
      report.unchanged.push(graph.uri);
      continue;
    }
    (known === undefined ? report.added : report.changed).push(graph.uri);
    if (known !== undefined) superseded.add(known.document);
    incoming.set(graph.document, graph);
    steps.push(stepOf(graph, known?.document ?? null));
    ledger.set(graph.uri, entryOf(graph));
  }
  const written = new Set([...report.added, ...report.changed]);
  await statements.each('write/takeIn', 'rows', [...ledger.values()].filter(({ uri }) => written.has(uri)));
  await reconcile(statements, [...superseded], [...incoming.values()], history);
  return { report, steps };
}

/** Takes in documents as another store kept them; how they came about is that one's to tell: `restoreHistory`. */
export async function restoreDocuments(
  statements: Statements, graphs: readonly DocumentGraph[], ledger: readonly LedgerEntry[],
): Promise<void> {
  await writeThrough(statements, graphs, new HistoryWriter(statements));
  await statements.each('write/takeIn', 'rows', ledger);
}

/** Withdraws a document by its id, or what was read from a uri. */
export async function forgetDocument(statements: Statements, documentOrUri: string): Promise<ForgetReport> {
  await statements.all('write/lock');
  const rows = await statements.all<LedgerRow>('write/urisOf', { documentOrUri });
  const uris = rows.map(({ uri }) => uri).sort();
  await statements.each('write/leaveLedger', 'rows', uris);
  const history = new HistoryWriter(statements);
  const gone = await reconcile(statements, [...new Set(rows.map(({ document }) => document))], [], history);
  const left = [...rows].sort((one, other) => (one.uri < other.uri ? -1 : 1));
  await history.tell(left.map(({ uri, document }) => ({ kind: 'forgotten', uri, document, former: document })));
  return { uris, ...gone };
}

/**
 * Keeps a verdict, and the document as it is judged now.
 * @param graph the document as it was read, before anybody judged
 * @throws StoreError where the document was changed meanwhile
 */
export async function judgeClaim(statements: Statements, given: GivenJudgement, graph: DocumentGraph): Promise<JudgeReport> {
  await statements.all('write/lock');
  const before = await standingOn(statements, given);
  if (before?.verdict === given.verdict) return { judgement: before.judgement, isNew: false };
  const stored = await statements.all<StoredDocument>('write/storedDocuments', { documents: [graph.document] });
  checkUnchanged(graph, stored[0]?.extractor);
  const judgement = await addJudgement(statements, given, before);
  if (changesWhatIsSaid(before, given)) {
    const history = new HistoryWriter(statements);
    await replace(statements, stored, [graph], history);
    await history.tell([{ kind: 'judged', uri: graph.uri, document: graph.document, former: graph.document }]);
  }
  return { judgement, isNew: true };
}

async function ledgerOf(statements: Statements, graphs: readonly DocumentGraph[]): Promise<Map<string, LedgerRow>> {
  const uris = [...new Set(graphs.map(({ uri }) => uri))];
  const rows = await statements.each<LedgerRow>('write/ledgerOf', 'uris', uris);
  return new Map(rows.map((row) => [row.uri, row]));
}

function isSame(known: LedgerRow, graph: DocumentGraph): boolean {
  return known.document === graph.document && known.sha256 === graph.sha256 && known.extractor === graph.extractor;
}

function entryOf({ uri, document, sha256, extractor, nodes, relations, problems }: DocumentGraph) {
  return {
    uri, document, sha256, extractor,
    nodes: nodes.length, relations: relations.length, problems: problems.length, takenIn: new Date().toISOString(),
  };
}

/**
 * Withdraws the superseded documents that the ledger no longer knows, and writes the incoming ones that are not there.
 * The same text at two uris stands once.
 */
async function reconcile(
  statements: Statements, superseded: readonly string[], incoming: readonly DocumentGraph[], history: HistoryWriter,
): Promise<Gone> {
  const ids = new Set([...superseded, ...incoming.map(({ document }) => document)]);
  const stored = await statements.each<StoredDocument>('write/storedDocuments', 'documents', [...ids]);
  const byId = new Map(stored.map((row) => [row.document, row]));
  const wanted = new Map(incoming.filter(({ document }) => byId.get(document)?.isTakenIn).map((graph) => [graph.document, graph]));
  const toWithdraw = stored.filter(({ document, extractor, isTakenIn }) =>
    extractor !== null && (isTakenIn ? isOutdated(extractor, wanted.get(document)) : true));
  const toWrite = [...wanted.values()].filter(({ document, extractor }) => byId.get(document)?.extractor !== extractor);
  return replace(statements, toWithdraw, toWrite, history);
}

/** Has what these documents say be told, and what people found wrong in them left out, on both ways. */
async function replace(
  statements: Statements, withdrawn: readonly Withdrawn[], graphs: readonly DocumentGraph[], history: HistoryWriter,
): Promise<Gone> {
  await history.remember(withdrawn.map(({ document }) => document));
  const judged = await judgedGraphs(statements, graphs);
  const gone = await exchange(statements, withdrawn, judged.graphs);
  await keepUnjudged(statements, judged);
  return gone;
}

function isOutdated(extractor: string, graph: DocumentGraph | undefined): boolean {
  return graph !== undefined && graph.extractor !== extractor;
}
