import type { RelationRow } from '../store/questions';
import type { EvidenceParent } from './parents';

/** Where relations are said, each sentence and rule once, in the order of the texts; relations by name alone say nothing. */
export function evidenceOf(rows: readonly RelationRow[]): EvidenceParent[] {
  const found = new Map<string, EvidenceParent>();
  for (const row of rows) {
    const evidence = evidenceIn(row);
    if (evidence !== null) found.set(`${evidence.document} ${evidence.start} ${evidence.end} ${evidence.rule}`, evidence);
  }
  return [...found.values()].sort(byPlace);
}

function evidenceIn({ document, start, end, quote, rule, confidence }: RelationRow): EvidenceParent | null {
  if (document === null || start === null || end === null || quote === null || rule === null || confidence === null) return null;
  return { document, start, end, quote, rule, confidence };
}

function byPlace(a: EvidenceParent, b: EvidenceParent): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
