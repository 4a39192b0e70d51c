import type { RelationType } from '../../../schema/ontology';
import type { DocumentGraph } from '../../types';
import { onlyStanding } from './standing';

/**
 * What a person may say of a claim: that it is not so, that it is so, or (`withdrawn`) nothing any more. The last word on a
 * claim counts.
 */
export const VERDICTS = ['wrong', 'right', 'withdrawn'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** A claim as verdicts name it: that this document says so. */
export interface ClaimName {
  readonly document: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

/**
 * What a document says without what people found wrong. A pure function of both: the order of verdicts does not matter, and
 * those on other documents, or on what this one does not say, change nothing.
 * @param wrong claims of which the last word is that they are not so
 * @returns the graph itself where none of it is among them
 */
export function withoutWrong(graph: DocumentGraph, wrong: readonly ClaimName[]): DocumentGraph {
  const keys = new Set(wrong.filter(({ document }) => document === graph.document).map(keyOf));
  if (keys.size === 0) return graph;
  const refuted = graph.relations.filter((relation) => keys.has(keyOf(relation)));
  return refuted.length === 0 ? graph : onlyStanding(graph, refuted);
}

function keyOf({ type, from, to }: Pick<ClaimName, 'type' | 'from' | 'to'>): string {
  return JSON.stringify([type, from, to]);
}
