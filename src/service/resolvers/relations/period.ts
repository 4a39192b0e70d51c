import type { ContributionKind } from '../../../../schema/ontology';
import type { RollUp } from '../../../store/questions';
import type { Period } from '../../../store/questions/coalitions';

/** Arguments that say which contributions count, by kind and period; as the SDL has them. */
export interface PeriodArguments {
  readonly rollUp?: boolean | null;
  readonly where?: {
    readonly kinds?: readonly ContributionKind[] | null;
    readonly since?: string | null;
    readonly until?: string | null;
  } | null;
}

/** The same, as the store has it. */
export function readPeriod({ rollUp, where }: PeriodArguments): Period & RollUp {
  return {
    rolledUp: rollUp ?? true, contributionKinds: where?.kinds ?? null, since: where?.since ?? null, until: where?.until ?? null,
  };
}
