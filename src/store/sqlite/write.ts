import type { DocumentGraph } from '../../../ingest/types';
import { stepOf, type Step } from '../history';
import { changesWhatIsSaid, checkUnchanged, type GivenJudgement, type JudgeReport } from '../judgements';
import type { ForgetReport, LedgerEntry, WriteReport } from '../store';
import { Counting } from './counting';
import { FirstDocuments, isEmpty } from './firstDocuments';
import { HistoryWriter } from './history';
import { Insertion } from './insertion';
import { addJudgement, judgedGraphs, standingOn } from './judgements';
import type { Statements } from './statements';
import { dropLoose, withdraw } from './withdrawal';

interface LedgerRow {
  readonly document: string;
  readonly sha256: string;
  readonly extractor: string;
}

interface StoredDocument {
  readonly node: number;
  readonly id: string;
  readonly extractor: string;
}

/** Takes in documents, inside of a transaction: the ledger first, then the graph is made to agree with it. */
export function writeDocuments(statements: Statements, graphs: readonly DocumentGraph[]): WriteReport {
  const history = new HistoryWriter(statements);
  const { report, steps } = writeThrough(statements, graphs, history);
  history.tell(steps);
  return report;
}

function writeThrough(
  statements: Statements, graphs: readonly DocumentGraph[], history: HistoryWriter,
): { readonly report: WriteReport; readonly steps: readonly Step[] } {
  const report = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  const incoming = new Map<string, DocumentGraph>();
  const superseded = new Set<string>();
  const steps: Step[] = [];
  for (const graph of graphs) {
    const known = statements.one<LedgerRow>('write/ledgerRow', { uri: graph.uri });
    if (known !== undefined && isSame(known, graph)) {
      report.unchanged.push(graph.uri);
      continue;
    }
    (known === undefined ? report.added : report.changed).push(graph.uri);
    if (known !== undefined) superseded.add(known.document);
    incoming.set(graph.document, graph);
    steps.push(stepOf(graph, known?.document ?? null));
    takeIn(statements, graph);
  }
  reconcile(statements, [...superseded], [...incoming.values()], history);
  return { report, steps };
}

/** Takes in documents as another store kept them; how they came about is that one's to tell: `restoreHistory`. */
export function restoreDocuments(statements: Statements, graphs: readonly DocumentGraph[], ledger: readonly LedgerEntry[]): void {
  writeThrough(statements, graphs, new HistoryWriter(statements));
  for (const entry of ledger) statements.run('write/takeIn', { ...entry });
}

/** Withdraws a document by its id, or what was read from a uri. */
export function forgetDocument(statements: Statements, documentOrUri: string): ForgetReport {
  const rows = statements.all<{ uri: string; document: string }>('write/urisOf', { documentOrUri });
  for (const { uri } of rows) statements.run('write/leaveLedger', { uri });
  const history = new HistoryWriter(statements);
  const gone = reconcile(statements, [...new Set(rows.map(({ document }) => document))], [], history);
  history.tell(rows.map(({ uri, document }) => ({ kind: 'forgotten', uri, document, former: document })));
  return { uris: rows.map(({ uri }) => uri), ...gone };
}

/**
 * Keeps a verdict, and the document as it is judged now.
 * @param graph the document as it was read, before anybody judged
 * @throws StoreError where the document was changed meanwhile
 */
export function judgeClaim(statements: Statements, given: GivenJudgement, graph: DocumentGraph): JudgeReport {
  const before = standingOn(statements, given);
  if (before?.verdict === given.verdict) return { judgement: before.judgement, isNew: false };
  const stored = statements.one<StoredDocument>('write/storedDocument', { document: graph.document });
  checkUnchanged(graph, stored?.extractor);
  const judgement = addJudgement(statements, given);
  if (stored !== undefined && changesWhatIsSaid(before, given)) {
    const history = new HistoryWriter(statements);
    replace(statements, [stored], [graph], history);
    history.tell([{ kind: 'judged', uri: graph.uri, document: graph.document, former: graph.document }]);
  }
  return { judgement, isNew: true };
}

function isSame(known: LedgerRow, graph: DocumentGraph): boolean {
  return known.document === graph.document && known.sha256 === graph.sha256 && known.extractor === graph.extractor;
}

/** Writes a document into the ledger. */
export function takeIn(statements: Statements, graph: DocumentGraph): void {
  const { uri, document, sha256, extractor } = graph;
  statements.run('write/takeIn', {
    uri, document, sha256, extractor,
    nodes: graph.nodes.length, relations: graph.relations.length, problems: graph.problems.length,
    takenIn: new Date().toISOString(),
  });
}

/**
 * Withdraws the superseded documents that the ledger no longer knows, and writes the incoming ones that are not there.
 * The same text at two uris stands once.
 */
function reconcile(
  statements: Statements, superseded: readonly string[], incoming: readonly DocumentGraph[], history: HistoryWriter,
): Pick<ForgetReport, 'nodes' | 'relations'> {
  const wanted = incoming.filter((graph) => isTakenIn(statements, graph.document));
  const stored = wanted.map((graph) => statements.one<StoredDocument>('write/storedDocument', { document: graph.document }));
  const toWrite = wanted.filter((graph, i) => stored[i]?.extractor !== graph.extractor);
  const outdated = stored.filter((found, i) => found !== undefined && found.extractor !== wanted[i]?.extractor);
  const abandoned = superseded.filter((document) => !isTakenIn(statements, document))
    .map((document) => statements.one<StoredDocument>('write/storedDocument', { document }));
  const toWithdraw = [...outdated, ...abandoned].flatMap((found) => (found === undefined ? [] : [found]));
  return replace(statements, toWithdraw, toWrite, history);
}

/** Has what these documents say be told, and what people found wrong in them left out, on both ways. */
function replace(
  statements: Statements, withdrawn: readonly StoredDocument[], graphs: readonly DocumentGraph[], history: HistoryWriter,
): Pick<ForgetReport, 'nodes' | 'relations'> {
  const documents = withdrawn.map(({ id }) => id);
  history.remember(documents);
  return exchange(statements, withdrawn.map(({ node }) => node), judgedGraphs(statements, documents, graphs));
}

function isTakenIn(statements: Statements, document: string): boolean {
  return statements.one('write/isTakenIn', { document }) !== undefined;
}

/** What was said goes, what is said comes, and the counts of the contributions that either touches are made again. */
function exchange(
  statements: Statements, withdrawn: readonly number[], graphs: readonly DocumentGraph[],
): Pick<ForgetReport, 'nodes' | 'relations'> {
  if (graphs.length > 0 && isEmpty(statements)) return begin(statements, graphs);
  const insertion = new Insertion(statements);
  const counting = new Counting(statements);
  counting.begin(withdrawn, graphs, insertion);
  const relations = withdrawn.reduce((sum, document) => sum + withdraw(statements, document), 0);
  for (const graph of graphs) insertion.add(graph);
  insertion.flush();
  const nodes = withdrawn.length > 0 ? dropLoose(statements) : 0;
  counting.end(insertion);
  return { nodes, relations };
}

function begin(statements: Statements, graphs: readonly DocumentGraph[]): Pick<ForgetReport, 'nodes' | 'relations'> {
  const first = new FirstDocuments(statements);
  first.add(graphs);
  first.end();
  return { nodes: 0, relations: 0 };
}
