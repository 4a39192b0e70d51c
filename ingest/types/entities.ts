/** What a mention is resolved to: what its node in the graph needs, and nothing of the document. */
import type { GroupKind, GroupLabel } from '../../schema/ontology';

/** The group that a mention was resolved to: what its node in the graph needs, and nothing of the document. */
export interface GroupEntity {
  readonly label: GroupLabel;
  readonly id: string;
  /** Canonical name: 中国民主同盟, 民盟平湖市基层委, 教育界. */
  readonly name: string;
  readonly kind: GroupKind;
  /**
   * Finer kind of an Organization: party_branch, peoples_organisation, sector_activity_group, delegate_group, parlour,
   * studio, special_committee, department, company, association…
   */
  readonly classification?: string;
  /** Ids of what its name ties it to. */
  readonly branchOf?: GroupEntity;
  readonly organOf?: GroupEntity;
  readonly covers?: readonly GroupEntity[];
  readonly basedIn?: PlaceEntity;
}

/** An administrative division or a named region. */
export interface PlaceEntity {
  /** `place:<GB/T 2260 or township code>` or `place:<name>`. */
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  /** province, city, county, township, village, region, country, locality. */
  readonly level: string;
  /** From the smallest that holds it to the largest. */
  readonly within: readonly PlaceEntity[];
}

export interface CommitteeEntity {
  readonly id: string;
  readonly name: string;
  readonly place: PlaceEntity;
  /** national, province, city, county. */
  readonly level: string;
}
