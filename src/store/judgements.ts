/** What both stores keep of what people said of claims. */
import type { DocumentGraph } from '../../ingest/types';
import { StoreError } from '../errors';
import type { JudgementRow } from './questions/judgements';

/** A verdict with the claim that it is on, before the store knows of it. */
export type GivenJudgement = Omit<JudgementRow, 'judgement' | 'at' | 'stands'>;

export interface JudgeReport {
  /** Number of the verdict that stands now. */
  readonly judgement: number;
  /** False where it stood already: nothing was written. */
  readonly isNew: boolean;
}

/** What stood before a verdict. */
export type Standing = Pick<JudgementRow, 'judgement' | 'verdict'>;

/** Whether a document says something else after a verdict than before. */
export function changesWhatIsSaid(before: Standing | undefined, { verdict }: Pick<GivenJudgement, 'verdict'>): boolean {
  return (before?.verdict === 'wrong') !== (verdict === 'wrong');
}

/** What a document was read as, for when a verdict is taken back; its own node is kept with its text. */
export function toldBy({ document, nodes, relations }: DocumentGraph): string {
  return JSON.stringify({ nodes: nodes.filter(({ id }) => id !== document), relations });
}

/** The document as it was read, given as it is stored, and what `toldBy` kept of it. */
export function unjudgedGraph(stored: DocumentGraph, told: string): DocumentGraph {
  const { nodes, relations } = JSON.parse(told) as Pick<DocumentGraph, 'nodes' | 'relations'>;
  return { ...stored, nodes: [...stored.nodes.filter(({ id }) => id === stored.document), ...nodes], relations };
}

/** @throws StoreError where the document is not what the verdict was made on any more */
export function checkUnchanged({ document, extractor }: DocumentGraph, stored: string | null | undefined): void {
  if (stored !== extractor) throw new StoreError(`${document} was changed while it was judged; look at it again and judge then.`);
}
