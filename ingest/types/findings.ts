/** What a document says, in offsets of its decoded source. */
import type { ContributionKind, GroupKind, GroupRelation, Stance, ThemeLevel } from '../../schema/ontology';
import type { Problem, SourceText, Span } from './text';
import type { CommitteeEntity, GroupEntity, PlaceEntity } from './entities';
import type { ConceptMatch } from './mentions';

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
  /** What its words are known by where another text tells it again: `sketchOf`; empty where they are too few. */
  readonly sketch: string;
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
