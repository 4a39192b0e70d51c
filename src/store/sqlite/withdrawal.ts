import type { Statements } from './statements';

/** Takes back what a document says; its nodes are left for `dropLoose`. How many relations nobody states any more. */
export function withdraw(statements: Statements, document: number): number {
  statements.run('write/loosen', { document });
  let relations = statements.run('write/withdrawStatements', { document }).changes;
  const claims = statements.all<{ source: number; type: string; target: number }>('write/withdrawNameClaims', { document });
  for (const claim of claims) {
    statements.run('write/settleNameRelation', claim);
    relations += statements.run('write/dropNameRelation', claim).changes;
  }
  statements.run('write/withdrawProblems', { document });
  statements.run('write/withdrawDocument', { document });
  return relations;
}

/** Deletes the loosened nodes that nothing ties to the rest. How many. */
export function dropLoose(statements: Statements): number {
  const gone = statements.all<{ node: number }>('write/dropLooseNodes');
  for (const { node } of gone) {
    statements.run('write/dropContribution', { node });
    statements.run('write/dropTouched', { node });
    statements.run('write/dropSearch', { node });
  }
  statements.run('write/clearLoose');
  return gone.length;
}
