/**
 * What passes between the stages of the flow. Every offset counts UTF-16 code units.
 *
 * `CleanSpan`s are offsets into `CleanText.text`; evidence that leaves the flow is always in offsets of
 * the decoded source, as `Evidence`.
 */
import type {
  ContributionKind, GroupKind, GroupLabel, GroupRelation, Label, RelationType, Stance, ThemeLevel,
} from '../schema/ontology';
import type { Rejection } from './rejection';

/** A half-open stretch of text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What could not be read or understood: data that travels along, never an exception. */
export interface Problem {
  readonly reason: string;
  /** Where in the decoded source; null when the whole text is meant. */
  readonly place: Span | null;
  readonly rule: string;
}

/** A text as it came. */
export interface SourceText {
  /** Base name of the file, as `extract` prints it. */
  readonly name: string;
  /** Where it was read from: a path, a URL or `-`. */
  readonly uri: string;
  /** Decoded, without byte order mark, line ends as they stand. */
  readonly text: string;
  readonly encoding: string;
  /** Of the bytes, in hex. */
  readonly sha256: string;
  readonly problems: readonly Problem[];
}

/** `heading`: stands out as a title. `field`: the value of a record's key. `furniture`: links, bylines, page marks. */
export type BlockKind = 'heading' | 'paragraph' | 'field' | 'furniture';

/** One line, paragraph or record field of the clean text. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The record's key, for a field. */
  readonly key?: string;
  /** Which record it belongs to, counted from 0, for a field. */
  readonly record?: number;
  /** The record that holds this one: the committee's, for a plan in its list. */
  readonly parent?: number;
}

/** The text as it is read: markup dropped, hard wraps joined; and the way back to the source. */
export interface CleanText {
  readonly source: SourceText;
  readonly text: string;
  /**
   * As long as `text`, code unit for code unit: simplified script, one kind of bracket, quotation mark and
   * comma (full-width). What the rules match; never shown.
   */
  readonly folded: string;
  /** `origin[i]` is the offset in the source of `text[i]`; `text.length + 1` entries. */
  readonly origin: Uint32Array;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
  /** Is told of what rules look at and do not take, where anyone asks. */
  readonly onReject?: (rejection: Rejection) => void;
}

/** A stretch of the clean text that a rule recognised. */
export interface Mention extends Span {
  readonly rule: string;
  /** Between 0 and 1: the measured precision of the rule. */
  readonly confidence: number;
}

/** The group that a mention was resolved to: what its node in the graph needs, and nothing of the document. */
export interface GroupEntity {
  readonly label: GroupLabel;
  readonly id: string;
  /** Canonical name: 中国民主同盟, 民盟平湖市基层委, 教育界. */
  readonly name: string;
  readonly kind: GroupKind;
  /** Finer kind of an Organization: party_branch, peoples_organisation, sector_activity_group, delegate_group, parlour, studio, special_committee, department, company, association… */
  readonly classification?: string;
  /** Ids of what its name ties it to. */
  readonly branchOf?: GroupEntity;
  readonly organOf?: GroupEntity;
  readonly covers?: readonly GroupEntity[];
  readonly basedIn?: PlaceEntity;
}

export interface GroupMention extends Mention {
  /** As the text names it, blanks of a hard wrap gone, shared tails given to each: 经济界 of 经济、农业界. */
  readonly name: string;
  readonly kind: GroupKind;
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

export interface PlaceMention extends Mention {
  /** Full name where a short form stands for it (京: 北京), else as written. */
  readonly name: string;
  readonly entity: PlaceEntity;
}

/** What makes a person in the text a delegate. */
export interface PersonMention extends Mention {
  /** Without the blanks inside. */
  readonly name: string;
}

/** A link of a person, or of the document itself (`person: null`), to a group. */
export interface GroupLink {
  readonly person: PersonMention | null;
  readonly group: GroupMention;
  readonly relation: GroupRelation;
  /** The sentence or phrase that says so. */
  readonly quote: Mention;
}

export interface ThemeMention extends Mention {
  /** Reads well on its own. */
  readonly theme: string;
  readonly level: ThemeLevel | null;
  readonly stance: Stance;
}

/** A concept that a theme was filed under, and what earned it. */
export interface ConceptMatch {
  /** `education` or `education/preschool`. */
  readonly concept: string;
  readonly score: number;
  /** The trigger phrases found. */
  readonly phrases: readonly string[];
}

/**
 * One act of taking part: who spoke or proposed, for whom, about what.
 * A passage without persons or groups belongs to nobody by name (大家认为…).
 */
export interface Passage extends Span {
  readonly kind: ContributionKind;
  readonly persons: readonly PersonMention[];
  readonly onBehalfOf: readonly GroupMention[];
  readonly heldBy: readonly GroupMention[];
  readonly themes: readonly ThemeMention[];
}

/** Where a statement stands in the decoded source; `text.slice(start, end) === quote`. */
export interface Evidence extends Span {
  readonly quote: string;
  readonly rule: string;
  readonly confidence: number;
}

export interface DelegateFinding extends Evidence {
  readonly name: string;
}

export interface RepresentFinding extends Evidence {
  readonly delegate: string | null;
  readonly group: string;
  readonly kind: GroupKind;
  readonly relation: GroupRelation;
  readonly entity: GroupEntity;
}

export interface ThemeFinding extends Evidence {
  /** Name of the delegate or group whose theme it is; null where it is nobody's by name. */
  readonly owner: string | null;
  readonly theme: string;
  readonly level: ThemeLevel | null;
  readonly stance: Stance;
  /** Best first; none where none fits. */
  readonly concepts: readonly ConceptMatch[];
}

export interface PlaceFinding extends Evidence {
  readonly name: string;
  readonly entity: PlaceEntity;
}

/** A contribution as the document tells it; indices into nothing, everything by value. */
export interface ContributionFinding extends Evidence {
  readonly kind: ContributionKind;
  readonly delegates: readonly DelegateFinding[];
  readonly onBehalfOf: readonly RepresentFinding[];
  readonly heldBy: readonly RepresentFinding[];
  readonly themes: readonly ThemeFinding[];
  readonly places: readonly PlaceFinding[];
}

export interface MeetingFinding extends Evidence {
  readonly name: string;
  readonly placeCode: string;
  readonly term: number;
  readonly session: number;
  /** Of the standing committee (常务委员会), whose sessions are counted on their own. */
  readonly standing?: boolean;
}

/** What a document is and when and where it speaks from. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO date, or null where the text has none. */
  readonly date: string | null;
  readonly url: string | null;
  /** The committee that the page is about; null where it is none. */
  readonly committee: CommitteeEntity | null;
  readonly meeting: MeetingFinding | null;
}

export interface CommitteeEntity {
  readonly id: string;
  readonly name: string;
  readonly place: PlaceEntity;
  /** national, province, city, county. */
  readonly level: string;
}

/** All that was read out of one document. `extract` prints it, `build` makes a graph of it. */
export interface Reading {
  readonly source: SourceText;
  readonly facts: DocumentFacts;
  readonly delegates: readonly DelegateFinding[];
  readonly represents: readonly RepresentFinding[];
  readonly themes: readonly ThemeFinding[];
  readonly places: readonly PlaceFinding[];
  readonly contributions: readonly ContributionFinding[];
  readonly problems: readonly Problem[];
}

export type PropertyValue = string | number | boolean | null;

export interface GraphNode {
  readonly label: Label;
  readonly id: string;
  /** A function of the id for all but documents, so that any order of ingest gives the same graph. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface GraphRelation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Null for what follows from names and vocabularies alone. */
  readonly evidence: Evidence | null;
}

/** What one document says, ready to be written. Ids are readable and derived from what a thing is. */
export interface DocumentGraph {
  /** `document:<first 16 hex digits of the sha256>`. */
  readonly document: string;
  readonly uri: string;
  /** Of the bytes, in hex. With the extractor's version it tells whether the document need be read again. */
  readonly sha256: string;
  readonly extractor: string;
  /** Each is an end of one of the relations; the document itself may stand alone. */
  readonly nodes: readonly GraphNode[];
  readonly relations: readonly GraphRelation[];
  readonly problems: readonly Problem[];
}
