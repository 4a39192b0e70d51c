import { rolesOfLabel, type FieldRole } from '../../../schema/vocabulary/fieldLabels';
import { fold } from '../../clean/fold';
import type { Block, CleanText } from '../../types';
import { nameList } from '../persons/nameList';
import { holdsOf, isOfNames } from './contents';
import type { Entry, Holds, Value } from './entry';
import { formEntries } from './forms';
import { bracketEntries, groupsInLines, labelledEntries, lineEntries, plansInLines } from './lines';

export { valuesHolding, valuesWith, withHolders, type Entry, type Value } from './entry';

/** The entries of a text's lists: its records and the rows of its tables, and labelled lines under a line that they belong to. */
export function entriesOf(clean: CleanText): readonly Entry[] {
  return [
    ...recordEntries(clean), ...labelledEntries(clean), ...formEntries(clean),
    ...lineEntries(clean), ...bracketEntries(clean), ...groupsInLines(clean), ...plansInLines(clean),
  ];
}

interface Growing extends Entry {
  readonly values: Value[];
  /** The table, or whatever holds the record. */
  readonly within: number | undefined;
}

function recordEntries(clean: CleanText): readonly Entry[] {
  const holds = holdsByColumn(clean);
  const sections = sectionRows(clean);
  const entries = new Map<number, Growing>();
  let heading: Block | null = null;
  for (const block of clean.blocks) {
    if (block.record === undefined || block.key === undefined || sections.has(block)) {
      if (block.kind !== 'furniture') heading = block;
      continue;
    }
    const parent = entries.get(block.parent ?? -1) ?? null;
    const entry = entries.get(block.record) ?? { values: [], heading, parent, within: block.parent };
    const held = holds.get(columnOf(block)) ?? null;
    entry.values.push({ start: block.start, end: block.end, roles: held === null ? rolesOf(block) : [], holds: held });
    entries.set(block.record, entry);
  }
  return reachingDown([...entries.values()]);
}

/** | | 中国民主同盟 | | |: what stands alone in a row of a table, and is nobody's name, is the heading of the rows below. */
function sectionRows(clean: CleanText): ReadonlySet<Block> {
  const rows = new Map<number, Block[]>();
  for (const block of clean.blocks) {
    if (block.record === undefined || block.parent === undefined || block.parent >= 0) continue;
    const row = rows.get(block.record);
    if (row === undefined) rows.set(block.record, [block]);
    else row.push(block);
  }
  const alone = [...rows.values()].flatMap((row) => (row.length === 1 ? row : []));
  return new Set(alone.filter((block) => block.kind === 'field' && !isOfNames(clean, block, nameList)));
}

/** A cell that names a group and reaches down over several rows stands in each of them. */
function reachingDown(rows: readonly Growing[]): readonly Growing[] {
  rows.forEach((row, i) => {
    const above = rows[i - 1];
    if (above === undefined || row.parent !== null || row.within === undefined || row.within !== above.within) return;
    if (!row.values.some(namesGroup)) row.values.push(...above.values.filter(namesGroup).slice(0, 1));
  });
  return rows;
}

function namesGroup({ roles, holds }: Value): boolean {
  return roles.includes('group') || holds === 'groups';
}

function rolesOf(block: Block): readonly FieldRole[] {
  return rolesOfLabel(fold(block.key ?? ''));
}

function columnOf({ parent, key }: Block): string {
  return `${parent ?? ''} ${key ?? ''}`;
}

/** deptName of persons names their sector, of papers an office: what it holds tells. */
function saysLittle({ key = '' }: Block, roles: readonly FieldRole[]): boolean {
  return roles.length === 0 || (/^[a-z]/i.test(key) && roles.every((role) => role === 'handler'));
}

/** What the columns hold whose label says nothing. */
function holdsByColumn(clean: CleanText): ReadonlyMap<string, Holds | null> {
  const columns = new Map<string, Block[]>();
  for (const block of clean.blocks) {
    if (block.kind !== 'field' || block.key === undefined || !saysLittle(block, rolesOf(block))) continue;
    const column = columns.get(columnOf(block));
    if (column === undefined) columns.set(columnOf(block), [block]);
    else column.push(block);
  }
  return new Map(Array.from(columns, ([name, column]) => [name, holdsOf(clean, column)]));
}
