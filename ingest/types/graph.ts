/** What is written to a store. */
import type { Label, RelationType } from '../../schema/ontology';
import type { Problem } from './text';
import type { Evidence } from './findings';

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
