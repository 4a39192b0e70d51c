import { rolesOfLabel, type FieldRole } from '../../../schema/vocabulary/fieldLabels';
import { fold } from '../../clean/fold';
import type { Block, CleanText } from '../../types';
import { nameList } from '../persons/nameList';
import { holdsOf, isOfNames } from './contents';
import type { Entry, Holds, Value } from './entry';
import { formEntries } from './forms';
import { labelOf } from './labelOf';

export { valuesHolding, valuesWith, withHolders, type Entry, type Value } from './entry';

/** Roles that a line of words may have by its label: what else is labelled so stands in prose as well. */
const IN_LINES: ReadonlySet<FieldRole> = new Set(['leader', 'members', 'head', 'office']);

/** （一）教育界别：召集人A；成员B、C。: a group and who is in it, in one line. */
const IN_ONE_LINE = /^([^：；。，\n]{2,30})：((?:(?:副?召集人|副?组长|成员|组员|委员)：?[^：；。\n]{2,200}[；。]?){1,4})$/;
const PART = /(副?召集人|副?组长|成员|组员|委员)：?([^：；。\n]{2,200})/g;

/** The entries of a text's lists: its records and the rows of its tables, and labelled lines under a line that they belong to. */
export function entriesOf(clean: CleanText): readonly Entry[] {
  return [...recordEntries(clean), ...labelledEntries(clean), ...formEntries(clean), ...lineEntries(clean)];
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
    entry.values.push({ start: block.start, end: block.end, roles: rolesOf(block), holds: holds.get(columnOf(block)) ?? null });
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

/** What the columns hold whose label says nothing. */
function holdsByColumn(clean: CleanText): ReadonlyMap<string, Holds | null> {
  const columns = new Map<string, Block[]>();
  for (const block of clean.blocks) {
    if (block.kind !== 'field' || block.key === undefined || rolesOf(block).length > 0) continue;
    const column = columns.get(columnOf(block));
    if (column === undefined) columns.set(columnOf(block), [block]);
    else column.push(block);
  }
  return new Map(Array.from(columns, ([name, column]) => [name, holdsOf(clean, column)]));
}

/** 1、教育界别小组（7人） 组长：A 成员：B、C */
function labelledEntries(clean: CleanText): Entry[] {
  const found: Entry[] = [];
  let heading: Block | null = null;
  let values: Value[] = [];
  for (const block of clean.blocks) {
    if (block.kind === 'furniture') continue;
    const label = labelOf(clean, block);
    const roles = label === null ? [] : rolesOfLabel(label.name).filter((role) => IN_LINES.has(role));
    if (label !== null && roles.length > 0) {
      if (values.length === 0) found.push({ values, heading, parent: null });
      values.push({ start: label.end, end: block.end, roles, holds: null });
    } else if (label === null) [heading, values] = [block, []];
  }
  return found;
}

function lineEntries(clean: CleanText): Entry[] {
  return clean.blocks.flatMap((block) => {
    const found = IN_ONE_LINE.exec(clean.folded.slice(block.start, block.end));
    if (found === null) return [];
    const [, head, parts] = found as unknown as [string, string, string];
    const from = block.start + head.length + 1;
    const values = Array.from(parts.matchAll(PART), ({ index, 0: whole, 1: label = '', 2: names = '' }): Value => {
      const end = from + index + whole.length;
      return { start: end - names.length, end, roles: rolesOfLabel(label).filter((role) => IN_LINES.has(role)), holds: null };
    });
    return [{ values, heading: { start: block.start, end: block.start + head.length, kind: 'heading' as const }, parent: null }];
  });
}
