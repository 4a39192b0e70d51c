/** What rules recognise, in offsets of the clean text. */
import type { GroupKind, GroupRelation, Stance, ThemeLevel } from '../../schema/ontology';
import type { Span } from './text';
import type { PlaceEntity } from './entities';

/** A stretch of the clean text that a rule recognised. */
export interface Mention extends Span {
  readonly rule: string;
}

export interface GroupMention extends Mention {
  /** As the text names it, blanks of a hard wrap gone, shared tails given to each: 经济界 of 经济、农业界. */
  readonly name: string;
  readonly kind: GroupKind;
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
