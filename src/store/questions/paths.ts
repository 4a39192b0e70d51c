/** Questions about what lies around a thing, and between two of them. */
import type { RelationType } from '../../../schema/ontology';
import type { EvidenceRow, Page, Paged } from './rows';

/** A relation between two things, whoever states it. */
export interface RelationName {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

/** A relation as it is drawn: once, however many documents state it. */
export interface LinkRow extends RelationName {
  /** How many documents state it; for what groups back, how many contributions stand behind it; 1 for what follows from names. */
  readonly weight: number;
}

export interface PathsQuestions {
  /**
   * For each id its weightiest relations, out and in, types in turn: the best of each type first, then the second of each. At
   * most `first` for each id.
   */
  neighbours: {
    parameters: { readonly ids: readonly string[]; readonly types: readonly RelationType[] | null; readonly first: number };
    row: LinkRow & { readonly of: string };
  };
  /** The relations that have both ends among these ids; by type and ends. */
  links: {
    parameters: { readonly ids: readonly string[]; readonly types: readonly RelationType[] | null };
    row: LinkRow;
  };
  /**
   * For each relation where the texts say so, by document and offset. What follows from names is borne out where they name its
   * `from` end; what a group backs, by what its contributions ask for.
   */
  evidenceOfRelations: {
    parameters: Page & { readonly relations: readonly RelationName[] };
    row: RelationName & EvidenceRow & Paged;
  };
}

/** What each answers, in a line. */
export const PATHS_QUESTIONS: Readonly<Record<keyof PathsQuestions, string>> = {
  neighbours: 'what these things are related to, weightiest first',
  links: 'the relations between these things',
  evidenceOfRelations: 'where the texts say that this is related to that',
};
