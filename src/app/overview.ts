import { GROUP_LABELS, type Label } from '../../schema/ontology';
import type { QuestionRow } from '../store/questions';
import type { Store } from '../store/store';

/** How much of everything a store holds. */
export interface Overview {
  readonly documents: number;
  readonly delegates: number;
  readonly groups: number;
  readonly themes: number;
  readonly unclassifiedThemes: number;
  readonly contributions: number;
  readonly places: number;
  readonly problems: number;
}

export async function overviewOf(store: Store): Promise<Overview> {
  const rows = await store.ask('overview', {});
  return {
    documents: nodes(rows, ['Document']),
    delegates: nodes(rows, ['Delegate']),
    groups: nodes(rows, GROUP_LABELS),
    themes: nodes(rows, ['Theme']),
    unclassifiedThemes: of(rows, 'table', 'unclassifiedThemes'),
    contributions: nodes(rows, ['Contribution']),
    places: nodes(rows, ['Place']),
    problems: of(rows, 'table', 'problems'),
  };
}

type Row = QuestionRow<'overview'>;

function nodes(rows: readonly Row[], labels: readonly Label[]): number {
  return labels.reduce((sum, label) => sum + of(rows, 'label', label), 0);
}

function of(rows: readonly Row[], part: Row['part'], name: string): number {
  return rows.find((row) => row.part === part && row.name === name)?.count ?? 0;
}
