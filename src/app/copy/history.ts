import type { QuestionRow } from '../../store/questions';
import { NOTHING, type History } from '../../store/history';
import type { Store } from '../../store/store';

type ChangeRow = QuestionRow<'changes'>;

/** So many changes at once: what went with each comes with it. */
const PAGE = 200;

/** More than goes with so many changes. */
const ALL = { first: 1_000_000, after: null };

const TIERS = ['top', 'narrower', 'local'] as const;

/** How a graph came about, from the first change on, some changes at a time. */
export async function* historyOf(store: Store): AsyncGenerator<History> {
  let after: ChangeRow['cursor'] | null = null;
  do {
    const rows: ChangeRow[] = await store.ask('changes', { first: PAGE, after, since: null, kinds: null });
    if (rows.length > 0) yield await withWhatWent(store, rows);
    after = rows.length < PAGE ? null : rows.at(-1)?.cursor ?? null;
  } while (after !== null);
}

async function withWhatWent(store: Store, rows: readonly ChangeRow[]): Promise<History> {
  const changes = rows.map(({ change }) => change);
  const lost = await Promise.all(TIERS.map((themeKind) => store.ask('lostBackers', { ...ALL, changes, themeKind })));
  return {
    ...NOTHING,
    changes: rows.map(withoutCursor),
    withdrawn: (await store.ask('withdrawn', { ...ALL, changes })).map(withoutCursor),
    lostBackers: lost.flat().map(withoutCursor),
  };
}

function withoutCursor<Row extends { readonly cursor: unknown }>({ cursor: _, ...row }: Row): Omit<Row, 'cursor'> {
  return row;
}
