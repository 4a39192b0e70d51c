/** What the resolvers hand down: the parent of each type of the schema. */
import type { Backing, ContributionFilter, ContributionRow, NodeRow, RelationRow, RollUp, ThingRow, Weight } from '../store/questions';

/** Anything with an id; `label` decides its type in the schema. */
export interface NodeParent extends ThingRow {
  /** Where the question that found it gave them; `propertiesOf` sees to the others. */
  readonly properties?: NodeRow['properties'];
}

/** A contribution; its date where the question that found it gave one. */
export interface ContributionParent extends NodeParent {
  readonly label: 'Contribution';
  readonly date?: string | null;
}

/** Which contributions a backing counts. */
export type Scope = ContributionFilter & RollUp;

export interface BackingParent {
  readonly backer: string;
  readonly theme: string;
  readonly counts: Backing & Pick<Weight, 'share' | 'lift'>;
  readonly scope: Scope;
}

export interface BackingContributionEdgeParent {
  readonly cursor: string;
  readonly node: ContributionParent;
  readonly backing: BackingParent;
}

/** A theme that a contribution names, with the row of each document that says so. */
export interface AdvocacyParent {
  readonly theme: string;
  readonly rows: readonly RelationRow[];
}

export interface BroaderParent {
  readonly theme: string;
  readonly score: number | null;
  readonly phrases: readonly string[];
}

export interface EvidenceParent {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
  readonly confidence: number;
}

export function contributionParent({ id, kind, name, date }: ContributionRow): ContributionParent {
  return { id, label: 'Contribution', name, kind, date };
}
