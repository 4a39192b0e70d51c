import { changedDays, monthAndDay } from '../days';
import { cellKey, cellOf, entriesOf, readCells, shownOf, shownOfPair, type Cell, type Entry } from './cells';
import type { Facts } from './facts';
import type { Statements } from './statements';

interface Change {
  readonly backer: string | null;
  readonly theme: string | null;
  /** The acts that come and go. */
  readonly come: Entry[];
  readonly gone: Entry[];
}

interface Recounted {
  readonly id: string;
  readonly change: Change;
  readonly cells: readonly Cell[];
}

interface StoredCells {
  readonly id: string;
  readonly cells: readonly string[];
}

/**
 * Brings up to date who backs what: what the contributions counted for before goes, what they count for now comes.
 * @param unmet nodes that were not there before: nothing is counted of them yet
 */
export async function count(
  statements: Statements, before: ReadonlyMap<string, Facts>, after: ReadonlyMap<string, Facts>, unmet: ReadonlySet<string>,
): Promise<void> {
  const changes = changesBetween(before, after);
  const pairs = [...changes.values()].filter(({ backer, theme }) => backer !== null && theme !== null);
  const totals = [...changes.values()].filter(({ backer, theme }) => (backer === null) !== (theme === null));
  const whole = changes.get(idOf({ backer: null, theme: null }));
  await Promise.all([countPairs(statements, pairs, unmet), countTotals(statements, totals, unmet), countWhole(statements, whole)]);
}

async function countPairs(statements: Statements, pairs: readonly Change[], unmet: ReadonlySet<string>): Promise<void> {
  const stored = await storedCells(statements, 'write/cellsOfPairs', pairs, unmet);
  const known = pairs.filter((change) => stored.has(idOf(change))).map((change) => recounted(change, stored));
  const fresh = pairs.filter((change) => !stored.has(idOf(change)) && change.come.length > 0);
  await statements.each('write/dropBacks', 'ids', known.filter(({ cells }) => cells.length === 0), ({ id }) => id);
  await statements.each('write/setBacks', 'rows', known.filter(({ cells }) => cells.length > 0), backs);
  await statements.each('write/addBacks', 'rows', fresh, (change) => backs(recounted(change, stored)));
}

/** A pair's relation, as it is written. */
function backs({ id, change: { backer, theme }, cells }: Recounted) {
  return { backer, theme, properties: { id, ...shownOfPair(cells) } };
}

async function countTotals(statements: Statements, totals: readonly Change[], unmet: ReadonlySet<string>): Promise<void> {
  const stored = await storedCells(statements, 'write/cellsOfNodes', totals, unmet);
  const totalOf = (change: Change) => {
    const { id, cells } = recounted(change, stored);
    return { id, properties: shownOf(cells) };
  };
  await statements.each('write/setTotals', 'rows', totals, totalOf);
}

/** Everything that is said for anything: what shares are parts of in the end. */
async function countWhole(statements: Statements, change: Change | undefined): Promise<void> {
  if (change === undefined) return;
  const [stored] = await statements.all<Pick<StoredCells, 'cells'>>('write/cellsOfWhole');
  const { cells } = recounted(change, new Map([[idOf(change), readCells(stored?.cells ?? [])]]));
  await statements.each('write/setWhole', 'rows', [shownOf(cells)]);
}

function changesBetween(before: ReadonlyMap<string, Facts>, after: ReadonlyMap<string, Facts>): Map<string, Change> {
  const changes = new Map<string, Change>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [entriesOf(before.get(id)), entriesOf(after.get(id))];
    for (const entry of without(was, is)) changeOf(changes, entry).gone.push(entry);
    for (const entry of without(is, was)) changeOf(changes, entry).come.push(entry);
  }
  return changes;
}

/** Of entries those that are not among others. */
function without(entries: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  if (others.length === 0) return entries;
  const known = new Set(others.map((entry) => JSON.stringify(entry)));
  return entries.filter((entry) => !known.has(JSON.stringify(entry)));
}

function changeOf(changes: Map<string, Change>, { backer, theme }: Entry): Change {
  const id = idOf({ backer, theme });
  const known = changes.get(id) ?? { backer, theme, come: [], gone: [] };
  changes.set(id, known);
  return known;
}

/** Of a pair, the id of its relation; of a total, the id of its node. */
function idOf({ backer, theme }: Pick<Change, 'backer' | 'theme'>): string {
  return backer !== null && theme !== null ? `${backer} ${theme}` : `${backer ?? theme}`;
}

async function storedCells(
  statements: Statements, name: string, changes: readonly Change[], unmet: ReadonlySet<string>,
): Promise<Map<string, Map<string, Cell>>> {
  const met = changes.filter(({ backer, theme }) => !unmet.has(backer ?? '') && !unmet.has(theme ?? ''));
  const rows = await statements.each<StoredCells>(name, 'ids', met.map(idOf));
  return new Map(rows.map(({ id, cells }) => [id, readCells(cells)]));
}

/** The cells of a pair or total as they are now. */
function recounted(change: Change, stored: ReadonlyMap<string, ReadonlyMap<string, Cell>>): Recounted {
  const id = idOf(change);
  const cells = new Map(stored.get(id));
  for (const entry of change.come) recount(cells, entry, (days, day) => changedDays(days, [day], []));
  for (const entry of change.gone) recount(cells, entry, (days, day) => changedDays(days, [], [day]));
  return { id, change, cells: [...cells.values()] };
}

function recount(cells: Map<string, Cell>, entry: Entry, changed: (days: string, day: string) => string): void {
  const fallsInto = cellOf(entry);
  const key = cellKey(fallsInto);
  const known = cells.get(key) ?? fallsInto;
  const days = changed(known.days, monthAndDay(entry.date)[1]);
  if (days === '') cells.delete(key);
  else cells.set(key, { ...known, days });
}
