import { cellKey, byKind, entriesOf, readCells, shownOf, type Cell, type Entry } from './cells';
import type { Facts } from './facts';
import type { Statements } from './statements';

interface Change {
  readonly backer: string | null;
  readonly theme: string | null;
  /** Dates of the contributions that come and go, by `cellKey`. */
  readonly come: Map<string, Entry[]>;
  readonly gone: Map<string, Entry[]>;
}

interface StoredCells {
  readonly id: string;
  readonly cells: readonly string[];
}

/** A cell that lost its first or last date, which must be looked for among what is left. */
interface Gap {
  readonly key: string;
  readonly backer: string | null;
  readonly theme: string | null;
  readonly kind: string;
  readonly month: string;
  readonly isDirect: boolean;
}

/** Brings up to date who backs what: what the contributions counted for before goes, what they count for now comes. */
export async function count(
  statements: Statements, before: ReadonlyMap<string, Facts>, after: ReadonlyMap<string, Facts>,
): Promise<void> {
  const changes = changesBetween(before, after);
  const pairs = [...changes.values()].filter(({ backer, theme }) => backer !== null && theme !== null);
  const totals = [...changes.values()].filter(({ backer, theme }) => backer === null || theme === null);
  await countPairs(statements, pairs);
  await countTotals(statements, totals);
}

async function countPairs(statements: Statements, pairs: readonly Change[]): Promise<void> {
  const stored = await storedCells(statements, 'write/cellsOfPairs', pairs);
  const rows = await recounted(statements, pairs, stored);
  const shown = rows.map(({ id, change, cells }) => ({
    id, backer: change.backer, theme: change.theme, isEmpty: cells.length === 0, properties: { id, ...shownOf(cells), ...byKind(cells) },
  }));
  await statements.each('write/dropBacks', 'rows', shown.filter(({ id, isEmpty }) => isEmpty && stored.has(id)));
  await statements.each('write/setBacks', 'rows', shown.filter(({ id, isEmpty }) => !isEmpty && stored.has(id)));
  await statements.each('write/addBacks', 'rows', shown.filter(({ id, isEmpty }) => !isEmpty && !stored.has(id)));
}

async function countTotals(statements: Statements, totals: readonly Change[]): Promise<void> {
  const stored = await storedCells(statements, 'write/cellsOfNodes', totals);
  const rows = await recounted(statements, totals, stored);
  await statements.each('write/setTotals', 'rows', rows.map(({ id, cells }) => ({ id, properties: shownOf(cells) })));
}

function changesBetween(before: ReadonlyMap<string, Facts>, after: ReadonlyMap<string, Facts>): Map<string, Change> {
  const changes = new Map<string, Change>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const was = entriesByKey(before.get(id));
    const is = entriesByKey(after.get(id));
    for (const [key, entry] of was) if (!is.has(key)) push(changeOf(changes, entry).gone, entry);
    for (const [key, entry] of is) if (!was.has(key)) push(changeOf(changes, entry).come, entry);
  }
  return changes;
}

function entriesByKey(facts: Facts | undefined): Map<string, Entry> {
  return new Map((facts === undefined ? [] : entriesOf(facts)).map((entry) => [JSON.stringify(entry), entry]));
}

function changeOf(changes: Map<string, Change>, { backer, theme }: Entry): Change {
  const id = idOf({ backer, theme });
  const known = changes.get(id) ?? { backer, theme, come: new Map(), gone: new Map() };
  changes.set(id, known);
  return known;
}

function push(entries: Map<string, Entry[]>, entry: Entry): void {
  const key = cellKey(entry);
  const known = entries.get(key);
  if (known === undefined) entries.set(key, [entry]);
  else known.push(entry);
}

/** Of a pair, the id of its relation; of a total, the id of its node. */
function idOf({ backer, theme }: Pick<Change, 'backer' | 'theme'>): string {
  return backer !== null && theme !== null ? `${backer} ${theme}` : `${backer ?? theme}`;
}

async function storedCells(
  statements: Statements, name: string, changes: readonly Change[],
): Promise<Map<string, Map<string, Cell>>> {
  const rows = await statements.each<StoredCells>(name, 'ids', changes.map(idOf));
  return new Map(rows.map(({ id, cells }) => [id, readCells(cells)]));
}

/** The cells of each pair or total as they are now. */
async function recounted(
  statements: Statements, changes: readonly Change[], stored: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
): Promise<{ id: string; change: Change; cells: Cell[] }[]> {
  const gaps: Gap[] = [];
  const rows = changes.map((change) => {
    const id = idOf(change);
    const cells = new Map(stored.get(id));
    for (const key of new Set([...change.gone.keys(), ...change.come.keys()])) recountCell(cells, key, change, gaps);
    return { id, change, cells };
  });
  await fill(statements, new Map(rows.map(({ id, cells }) => [id, cells])), gaps);
  return rows.map((row) => ({ ...row, cells: [...row.cells.values()] }));
}

function recountCell(cells: Map<string, Cell>, key: string, change: Change, gaps: Gap[]): void {
  const gone = (change.gone.get(key) ?? []).map(({ date }) => date);
  const come = (change.come.get(key) ?? []).map(({ date }) => date);
  const [kind = '', month = '', direct = ''] = key.split(',');
  const known = cells.get(key) ?? { kind, month, isDirect: direct === '1', count: 0, first: '', last: '' };
  const left = known.count - gone.length;
  const dates = [...(left > 0 ? [known.first, known.last] : []), ...come].sort();
  if (left + come.length === 0) cells.delete(key);
  else cells.set(key, { ...known, count: left + come.length, first: dates[0] ?? '', last: dates.at(-1) ?? '' });
  const isOpen = left > 0 && month !== '' && gone.some((date) => date === known.first || date === known.last);
  const { backer, theme } = change;
  if (isOpen) gaps.push({ key: `${idOf(change)}\n${key}`, backer, theme, kind, month, isDirect: direct === '1' });
}

async function fill(statements: Statements, cells: ReadonlyMap<string, Map<string, Cell>>, gaps: readonly Gap[]): Promise<void> {
  const found = await statements.each<{ key: string; first: string; last: string }>('write/datesOf', 'cells', gaps);
  for (const { key, first, last } of found) {
    const [id = '', cell = ''] = key.split('\n');
    const known = cells.get(id)?.get(cell);
    if (known !== undefined) cells.get(id)?.set(cell, { ...known, first, last });
  }
}
