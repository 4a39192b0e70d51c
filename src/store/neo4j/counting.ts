import { changedDays, monthAndDay } from '../days';
import { cellKey, cellOf, entriesOf, readCells, shownOf, shownOfPair, type Cell, type Entry } from './cells';
import type { Facts } from './facts';
import type { Statements } from './statements';

interface Change {
  readonly backer: string | null;
  readonly theme: string | null;
  /** The acts that come and go, by `cellKey`. */
  readonly come: Map<string, Entry[]>;
  readonly gone: Map<string, Entry[]>;
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
  const rows = recounted(pairs, stored);
  const shown = rows.map(({ id, change, cells }) => ({
    id, backer: change.backer, theme: change.theme, isEmpty: cells.length === 0, properties: { id, ...shownOfPair(cells) },
  }));
  await statements.each('write/dropBacks', 'rows', shown.filter(({ id, isEmpty }) => isEmpty && stored.has(id)));
  await statements.each('write/setBacks', 'rows', shown.filter(({ id, isEmpty }) => !isEmpty && stored.has(id)));
  await statements.each('write/addBacks', 'rows', shown.filter(({ id, isEmpty }) => !isEmpty && !stored.has(id)));
}

async function countTotals(statements: Statements, totals: readonly Change[], unmet: ReadonlySet<string>): Promise<void> {
  const stored = await storedCells(statements, 'write/cellsOfNodes', totals, unmet);
  const rows = recounted(totals, stored);
  await statements.each('write/setTotals', 'rows', rows.map(({ id, cells }) => ({ id, properties: shownOf(cells) })));
}

/** Everything that is said for anything: what shares are parts of in the end. */
async function countWhole(statements: Statements, change: Change | undefined): Promise<void> {
  if (change === undefined) return;
  const [stored] = await statements.all<Pick<StoredCells, 'cells'>>('write/cellsOfWhole');
  const rows = recounted([change], new Map([[idOf(change), readCells(stored?.cells ?? [])]]));
  await statements.each('write/setWhole', 'rows', rows.map(({ cells }) => shownOf(cells)));
}

function changesBetween(before: ReadonlyMap<string, Facts>, after: ReadonlyMap<string, Facts>): Map<string, Change> {
  const changes = new Map<string, Change>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [entriesOf(before.get(id)), entriesOf(after.get(id))];
    for (const entry of without(was, is)) push(changeOf(changes, entry).gone, entry);
    for (const entry of without(is, was)) push(changeOf(changes, entry).come, entry);
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
  const known = changes.get(id) ?? { backer, theme, come: new Map(), gone: new Map() };
  changes.set(id, known);
  return known;
}

function push(entries: Map<string, Entry[]>, entry: Entry): void {
  const key = cellKey(cellOf(entry));
  const known = entries.get(key);
  if (known === undefined) entries.set(key, [entry]);
  else known.push(entry);
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

/** The cells of each pair or total as they are now. */
function recounted(
  changes: readonly Change[], stored: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
): { id: string; change: Change; cells: Cell[] }[] {
  return changes.map((change) => {
    const id = idOf(change);
    const cells = new Map(stored.get(id));
    for (const key of new Set([...change.gone.keys(), ...change.come.keys()])) recountCell(cells, key, change);
    return { id, change, cells: [...cells.values()] };
  });
}

function recountCell(cells: Map<string, Cell>, key: string, change: Change): void {
  const [gone, come] = [change.gone.get(key) ?? [], change.come.get(key) ?? []];
  const [one] = [...come, ...gone] as [Entry];
  const known = cells.get(key) ?? cellOf(one);
  const days = changedDays(known.days, come.map(dayOf), gone.map(dayOf));
  if (days === '') cells.delete(key);
  else cells.set(key, { ...known, days });
}

function dayOf({ date }: Entry): string {
  return monthAndDay(date)[1];
}
