import type { FieldRole } from '../../../schema/vocabulary/fieldLabels';
import type { Block, Span } from '../../types';

/** What the cells of a column are, told from most of them. */
export type Holds = 'names' | 'groups' | 'proposers' | 'offices' | 'titles';

/** One value of an entry: a field of a record, a cell of a row, what stands behind the label of a line. */
export interface Value extends Span {
  /** As its label says; none where the label says nothing, or there is none. */
  readonly roles: readonly FieldRole[];
  /** As most values of its column are; null where the label says enough. */
  readonly holds: Holds | null;
}

/** What belongs together in a list, whatever marks it: a record, a row of a table, labelled lines under a heading. */
export interface Entry {
  readonly values: readonly Value[];
  /** The line above that says what the entry, or the list it is part of, is about. */
  readonly heading: Block | null;
  /** The entry that holds this one. */
  readonly parent: Entry | null;
}

/** Lists nest a few levels; what only looks like one may nest without end. */
const DEEPEST = 6;

/** An entry and those that hold it, the nearest first. */
export function withHolders(entry: Entry): readonly Entry[] {
  const found: Entry[] = [];
  for (let one: Entry | null = entry; one !== null && found.length < DEEPEST; one = one.parent) found.push(one);
  return found;
}

export function valuesWith(entry: Entry, role: FieldRole): Value[] {
  return entry.values.filter((value) => value.roles.includes(role));
}

export function valuesHolding(entry: Entry, holds: Holds): Value[] {
  return entry.values.filter((value) => value.holds === holds);
}
