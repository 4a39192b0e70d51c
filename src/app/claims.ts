import type { QuestionRow } from '../store/questions';
import type { Store } from '../store/store';

type Claim = QuestionRow<'claims'>;

const PAGE = 1_000;

/** All that one document says, by offset, a page at a time. */
export async function* claimsOf(store: Store, document: string): AsyncGenerator<Claim> {
  let after: Claim['cursor'] | null = null;
  do {
    const rows: Claim[] = await store.ask('claims', { documents: [document], first: PAGE, after });
    yield* rows;
    after = rows.length < PAGE ? null : rows.at(-1)?.cursor ?? null;
  } while (after !== null);
}
