import type { ContributionKind } from '../../schema/ontology';
import type { Scope } from './parents';

/** Arguments that say which contributions count; as the SDL has them. */
export interface ScopeArguments {
  readonly rollUp?: boolean | null;
  readonly where?: {
    readonly kinds?: readonly ContributionKind[] | null;
    readonly since?: string | null;
    readonly until?: string | null;
  } | null;
}

/** The same, as the store has it. */
export function readScope({ rollUp, where }: ScopeArguments): Scope {
  return {
    rolledUp: rollUp ?? true,
    contributionKinds: where?.kinds ?? null,
    since: where?.since ?? null,
    until: where?.until ?? null,
  };
}
