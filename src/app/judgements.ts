import type { QuestionRow } from '../store/questions';
import type { JudgementRow } from '../store/questions/judgements';
import type { Store } from '../store/store';

type Judgement = QuestionRow<'judgements'>;

const PAGE = 1_000;

/**
 * What people said of claims, the latest first, some verdicts at a time.
 * @param standing without those that others stand in the place of
 */
export async function* judgementsOf(store: Store, standing: boolean): AsyncGenerator<JudgementRow[]> {
  let after: Judgement['cursor'] | null = null;
  do {
    const rows: Judgement[] = await store.ask('judgements', { first: PAGE, after, verdicts: null, documents: null, standing });
    yield rows.map(({ cursor: _, ...row }) => row);
    after = rows.length < PAGE ? null : rows.at(-1)?.cursor ?? null;
  } while (after !== null);
}
