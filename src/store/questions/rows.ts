/**
 * What questions take and give: pages, filters and rows. Ids are the readable ids of the graph; a list that may be
 * null means "no filter" where it is null.
 */
import type { CommitteeLevel, ContributionKind, GroupKind, GroupLabel, Label, RelationType } from '../../../schema/ontology';
import type { PropertyValue } from '../../../ingest/types';

/** Where a page ends: the sort keys of its last row. Taken from a row's `cursor`, given back as `after`. */
export type Cursor = readonly (string | number)[];

/** At most `first` rows (for each given id, where a question takes several), beginning behind `after`. */
export interface Page {
  readonly first: number;
  readonly after: Cursor | null;
}

/** `top` and `narrower` are concepts of the taxonomy, `local` the words of the texts. */
export type ThemeKind = 'top' | 'narrower' | 'local';

/** A group or a delegate: whoever can back a theme. */
export type BackerLabel = GroupLabel | 'Delegate';

/** Which contributions are counted. */
export interface ContributionFilter {
  readonly contributionKinds: readonly ContributionKind[] | null;
  /** First month that counts, `YYYY-MM`. Contributions of texts without a date fall outside of any period. */
  readonly since: string | null;
  /** Last month that counts, `YYYY-MM`. */
  readonly until: string | null;
  /** Levels of the committees that they were made before; one of unknown level falls outside of any. */
  readonly levels: readonly CommitteeLevel[] | null;
  /** Ids of places that they concern, or where their committee sits, or that hold such a place. */
  readonly places: readonly string[] | null;
}

/** Whether what the branches of a group did counts as the group's own. */
export interface RollUp {
  readonly rolledUp: boolean;
}

/** Distinct contributions behind a row, those on the themes below with them. Not rolled up, a branch's are left out. */
export interface Backing {
  /** Advocacy: speeches and proposals. */
  readonly count: number;
  /** Of these, by the group itself and not by a branch. */
  readonly direct: number;
  /** Activities that it held: consultations, surveys, inspections. Told apart, for who consults does not argue. */
  readonly held: number;
  readonly byKind: Readonly<Partial<Record<ContributionKind, number>>>;
  /** ISO dates of the first and last contribution; null where no text has a date. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/**
 * How a count stands to what could be expected. All counts are of advocacy under the same filter; both figures are given to
 * three places, and null where they are undefined.
 */
export interface Weight {
  /** Part of all that anybody argued for the theme: count / ofTheme. */
  readonly share: number | null;
  /**
   * How much more of its voice the backer gives to the theme than everybody together does: (count / ofBacker) / (ofTheme / ofAll);
   * 1 is no more than its volume explains. Known as lift or interest: Brin, Motwani, Ullman and Tsur 1997, "Dynamic itemset
   * counting and implication rules for market basket data", SIGMOD.
   */
  readonly lift: number | null;
  /** Distinct contributions for the theme by anybody. */
  readonly ofTheme: number;
  /** Distinct contributions of the backer for anything. */
  readonly ofBacker: number;
  /** Distinct contributions of anybody for anything. */
  readonly ofAll: number;
}

/** Which come first: those with most contributions, or with the highest lift; those with fewer than `leastCount` are left out. */
export interface Ranking {
  readonly order: 'count' | 'lift';
  readonly leastCount: number;
}

/** A thing as it is listed. */
export interface ThingRow {
  readonly id: string;
  readonly label: Label;
  readonly name: string;
  /** Kind of group, of contribution or of theme; null for the others. */
  readonly kind: string | null;
}

export interface NodeRow extends ThingRow {
  /** Without the text of a document, which `documentTexts` gives. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface Paged {
  readonly cursor: Cursor;
}

/** Where it says so: offsets in UTF-16 code units of the decoded document. */
export interface EvidenceRow {
  readonly document: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
  readonly confidence: number;
}

/** A relation as one document states it; the evidence is null for what follows from names alone. */
export interface RelationRow {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly document: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly rule: string | null;
  readonly confidence: number | null;
}

/** A relation with the thing at its other end. */
export interface RelatedRow extends RelationRow, Omit<ThingRow, 'id'> {}

export interface ContributionRow {
  readonly id: string;
  readonly kind: ContributionKind;
  readonly name: string;
  /** Of the first text that records it. */
  readonly date: string | null;
}

export interface BackedTheme extends Backing {
  readonly theme: string;
  readonly themeName: string;
  readonly themeKind: ThemeKind;
}

export interface Backer extends Backing {
  readonly backer: string;
  readonly label: BackerLabel;
  readonly name: string;
  readonly kind: GroupKind | null;
}

export interface BackingPair {
  readonly backer: string;
  readonly theme: string;
}
