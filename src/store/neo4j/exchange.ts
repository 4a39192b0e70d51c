import type { DocumentGraph } from '../../../ingest/types';
import { count } from './counting';
import { factsOf, settleContributions, type Facts } from './facts';
import { nodeRow, nodesOf, problemsOf, statementRow, statementsOf, textRow } from './graphRows';
import { NameClaims } from './nameClaims';
import { alike, settleReprints } from './reprints';
import type { Statements } from './statements';

export interface Withdrawn {
  readonly document: string;
  /** What it said by names, as `NameClaims` keeps it. */
  readonly claims: readonly string[];
}

/** How many nodes and relations nobody claims any more. */
export interface Gone {
  readonly nodes: number;
  readonly relations: number;
}

interface End {
  readonly id: string;
  readonly isContribution: boolean;
}

/** What was said goes, what is said comes, and what the acts that either touches count for is counted again. */
export async function exchange(
  statements: Statements, withdrawn: readonly Withdrawn[], graphs: readonly DocumentGraph[],
): Promise<Gone> {
  const documents = withdrawn.map(({ document }) => document);
  const [ends, unmet] = await Promise.all([
    statements.each<End>('write/endsOf', 'documents', documents),
    unmetIn(statements, graphs),
  ]);
  const claims = await NameClaims.between(statements, withdrawn.flatMap((one) => one.claims), graphs, unmet);
  const said = ends.filter(({ isContribution }) => isContribution).map(({ id }) => id);
  const incoming = graphs.flatMap(({ nodes }) => nodes.filter(({ label }) => label === 'Contribution').map(({ id }) => id));
  const former = await alike(statements, new Set([...said, ...incoming.filter((id) => !unmet.has(id))]));
  const acts = await actsOf(statements, [...former.seen, ...await below(statements, claims)]);
  const before = await factsOf(statements, acts);
  await statements.each('write/dropReprints', 'ids', [...former.seen]);
  const relations = await withdraw(statements, documents) + claims.dropped.length;
  await claims.write(statements, () => insert(statements, graphs, unmet));
  await countAgain(statements, new Set([...former.seen, ...incoming]), new Set([...acts, ...incoming]), before, unmet);
  const loose = withdrawn.length === 0 ? [] : [...new Set([...documents, ...ends.map(({ id }) => id), ...claims.ends])];
  const dropped = await statements.each<{ nodes: number }>('write/dropLoose', 'ids', loose);
  return { nodes: dropped.reduce((sum, { nodes }) => sum + nodes, 0), relations };
}

/** Which nodes of the graphs are not there yet: nothing can be known of them, so nothing has to be asked. */
async function unmetIn(statements: Statements, graphs: readonly DocumentGraph[]): Promise<ReadonlySet<string>> {
  const unmet = new Set(graphs.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  for (const { id } of await statements.each<{ id: string }>('write/storedNodes', 'ids', [...unmet])) unmet.delete(id);
  return unmet;
}

/** Contributions that count through what is hung elsewhere now. */
async function below(statements: Statements, claims: NameClaims): Promise<string[]> {
  return (await statements.each<{ id: string }>('write/below', 'ids', claims.rehung)).map(({ id }) => id);
}

/** With contributions all that tell the same acts. */
async function actsOf(statements: Statements, ids: readonly string[]): Promise<string[]> {
  const found = await statements.each<{ id: string }>('write/actsOf', 'ids', ids);
  return [...new Set([...ids, ...found.map(({ id }) => id)])];
}

/** Everything else has changed: dates, what is a reprint of what, and the counts follow. */
async function countAgain(
  statements: Statements, told: ReadonlySet<string>, touched: ReadonlySet<string>, before: ReadonlyMap<string, Facts>,
  unmet: ReadonlySet<string>,
): Promise<void> {
  await settleContributions(statements, [...touched]);
  const now = await alike(statements, told);
  const joined = [...now.seen].filter((id) => !touched.has(id));
  const joinedBefore = await factsOf(statements, joined);
  await settleReprints(statements, now);
  const after = await factsOf(statements, [...touched, ...joined]);
  await count(statements, new Map([...before, ...joinedBefore]), after, unmet);
}

async function withdraw(statements: Statements, documents: readonly string[]): Promise<number> {
  const gone = await statements.each<{ relations: number }>('write/withdraw', 'documents', documents);
  await statements.each('write/dropProblems', 'documents', documents);
  await statements.each('write/dropTexts', 'documents', documents);
  return gone.reduce((sum, { relations }) => sum + relations, 0);
}

/** What hangs on the nodes is sent behind them, without waiting: the server takes what is sent in its order. */
async function insert(statements: Statements, graphs: readonly DocumentGraph[], unmet: ReadonlySet<string>): Promise<void> {
  const nodes = nodesOf(graphs);
  const said = graphs.flatMap(statementsOf);
  await Promise.all([
    statements.each('write/addNodes', 'rows', nodes.filter(({ id }) => unmet.has(id)), nodeRow),
    statements.each('write/mendNodes', 'rows', nodes.filter(({ id }) => !unmet.has(id)), nodeRow),
    statements.each('write/addStatements', 'rows', said, statementRow),
    statements.each('write/addTexts', 'rows', graphs, textRow),
    statements.each('write/addProblems', 'rows', graphs.flatMap(problemsOf)),
  ]);
}
