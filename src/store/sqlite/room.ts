import { SETTINGS, type OpenDatabase } from './open';

/**
 * Cache in KiB, for rows come in the order of the documents and belong everywhere; what is sorted goes into files when it is
 * more than that, and is sorted faster before: SQLite then keeps it in one piece of memory.
 */
const ROOMY = ['cache_size = -262144', 'temp_store = FILE'] as const;

/** Does work in which many documents may come at once, outside of a transaction. */
export function withRoom<Result>(open: OpenDatabase, work: () => Result): Result {
  set(open, ROOMY);
  try {
    return work();
  } finally {
    set(open, SETTINGS);
  }
}

/** Where temporary tables are kept elsewhere than before, those that are there are gone. */
function set({ database, statements }: OpenDatabase, settings: readonly string[]): void {
  for (const setting of settings) database.pragma(setting);
  statements.script('schema/working');
}
