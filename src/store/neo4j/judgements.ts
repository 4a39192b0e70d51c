import { withoutWrong, type ClaimName } from '../../../ingest/resolve/judgements';
import type { DocumentGraph } from '../../../ingest/types';
import { timeAfter } from '../history';
import { toldBy, type GivenJudgement, type Standing } from '../judgements';
import { lastChange } from './history';
import type { Statements } from './statements';

/** Documents without what people found wrong in them, and what those that differ were read as. */
export interface Judged {
  readonly graphs: DocumentGraph[];
  readonly unjudged: readonly DocumentGraph[];
}

export async function judgedGraphs(statements: Statements, graphs: readonly DocumentGraph[]): Promise<Judged> {
  const wrong = await statements.each<ClaimName>('write/wrongClaims', 'documents', graphs.map(({ document }) => document));
  const judged = graphs.map((graph) => withoutWrong(graph, wrong));
  return { graphs: judged, unjudged: graphs.filter((graph, i) => graph !== judged[i]) };
}

/** Keeps what documents were read as beside their texts, which go with them. */
export async function keepUnjudged(statements: Statements, { unjudged }: Judged): Promise<void> {
  await statements.each('write/keepUnjudged', 'rows', unjudged.map((graph) => ({ document: graph.document, told: toldBy(graph) })));
}

/** The verdict that stands on a claim. */
export async function standingOn(statements: Statements, { document, type, from, to }: ClaimName): Promise<Standing | undefined> {
  const [standing] = await statements.all<Standing>('write/standingJudgement', { document, type, from, to });
  return standing;
}

/** Has a verdict stand in the place of the one before it. Gives back its number. */
export async function addJudgement(statements: Statements, given: GivenJudgement, before: Standing | undefined): Promise<number> {
  if (before !== undefined) await statements.all('write/unseatJudgement', { judgement: before.judgement });
  const { at } = await lastChange(statements);
  const [next] = await statements.all<{ judgement: number }>('write/nextJudgement') as [{ judgement: number }];
  await statements.each('write/addJudgements', 'rows', [{ ...given, ...next, at: timeAfter(at), stands: 1 }]);
  return next.judgement;
}
