import type { DocumentGraph } from '../../../ingest/types';
import { count } from './counting';
import { factsOf, settleContributions } from './facts';
import { addTo, nodesOf, problemsOf, statementsOf, textOf } from './graphRows';
import { NameClaims } from './nameClaims';
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

/** What was said goes, what is said comes, and what the contributions that either touches count for is counted again. */
export async function exchange(
  statements: Statements, withdrawn: readonly Withdrawn[], graphs: readonly DocumentGraph[],
): Promise<Gone> {
  const documents = withdrawn.map(({ document }) => document);
  const ends = await statements.each<End>('write/endsOf', 'documents', documents);
  const claims = await NameClaims.between(statements, withdrawn.flatMap((one) => one.claims), graphs);
  const touched = await touchedBy(statements, ends, claims, graphs);
  const before = await factsOf(statements, touched);
  const relations = await withdraw(statements, documents) + claims.dropped.length;
  await claims.write(statements, () => insert(statements, graphs));
  const after = await factsOf(statements, touched);
  await settleContributions(statements, before, after);
  await count(statements, before, after);
  const loose = withdrawn.length === 0 ? [] : [...new Set([...documents, ...ends.map(({ id }) => id), ...claims.ends])];
  const dropped = await statements.each<{ nodes: number }>('write/dropLoose', 'ids', loose);
  return { nodes: dropped.reduce((sum, { nodes }) => sum + nodes, 0), relations };
}

/** Contributions that documents say anything of, or that count through what is hung elsewhere now. */
async function touchedBy(
  statements: Statements, ends: readonly End[], claims: NameClaims, graphs: readonly DocumentGraph[],
): Promise<string[]> {
  const said = ends.filter(({ isContribution }) => isContribution).map(({ id }) => id);
  const incoming = graphs.flatMap(({ nodes }) => nodes.filter(({ label }) => label === 'Contribution').map(({ id }) => id));
  const below = await statements.each<{ id: string }>('write/below', 'ids', claims.rehung);
  return [...new Set([...said, ...incoming, ...below.map(({ id }) => id)])];
}

async function withdraw(statements: Statements, documents: readonly string[]): Promise<number> {
  const gone = await statements.each<{ relations: number }>('write/withdraw', 'documents', documents);
  await statements.each('write/dropProblems', 'documents', documents);
  await statements.each('write/dropTexts', 'documents', documents);
  return gone.reduce((sum, { relations }) => sum + relations, 0);
}

async function insert(statements: Statements, graphs: readonly DocumentGraph[]): Promise<void> {
  await statements.each('write/addNodes', 'rows', addTo(new Map(), graphs.flatMap(nodesOf), ({ id }) => id));
  await statements.each('write/addStatements', 'rows', graphs.flatMap(statementsOf));
  await statements.each('write/addTexts', 'rows', graphs.map(textOf));
  await statements.each('write/addProblems', 'rows', graphs.flatMap(problemsOf));
}
