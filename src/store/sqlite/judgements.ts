import { withoutWrong, type ClaimName } from '../../../ingest/resolve/judgements';
import type { DocumentGraph } from '../../../ingest/types';
import { timeAfter } from '../history';
import { toldBy, type GivenJudgement, type Standing } from '../judgements';
import type { Statements } from './statements';

/**
 * Documents without what people found wrong in them; what they were read as is kept beside them.
 * @param withdrawn documents whose claims are about to go
 */
export function judgedGraphs(statements: Statements, withdrawn: readonly string[], graphs: readonly DocumentGraph[]): DocumentGraph[] {
  for (const document of withdrawn) statements.run('write/dropUnjudged', { document });
  return graphs.map((graph) => {
    const wrong = statements.all<ClaimName>('write/wrongClaims', { document: graph.document });
    const judged = withoutWrong(graph, wrong);
    if (judged !== graph) statements.run('write/keepUnjudged', { document: graph.document, told: toldBy(graph) });
    return judged;
  });
}

/** The verdict that stands on a claim. */
export function standingOn(statements: Statements, { document, type, from, to }: ClaimName): Standing | undefined {
  return statements.one<Standing>('write/standingJudgement', { document, type, from, to });
}

/** Has a verdict stand in the place of any before it. Gives back its number. */
export function addJudgement(statements: Statements, given: GivenJudgement): number {
  const { document, type, from, to } = given;
  statements.run('write/unseatJudgement', { document, type, from, to });
  const at = timeAfter(statements.one<{ at: string }>('write/lastChange')?.at ?? null);
  return statements.run('write/addJudgement', { ...given, judgement: null, at, stands: 1 }).lastInsertRowid;
}
