import type { GroupKind } from '../../../schema/ontology';
import type { CleanText, GroupMention, Span } from '../../types';

/** One group of a reading. */
export interface FoundGroup extends Span {
  readonly kind: GroupKind;
  /** What a shared tail gives it: 界 for 经济 in 经济、农业界. */
  readonly tail?: string;
}

/** What a rule read at an anchor: one stretch of text, and the groups it names. Several where they share a tail. */
export interface FoundGroups extends Span {
  readonly groups: readonly FoundGroup[];
}

/**
 * How groups of one sort are named. `anchors` are the words that give such a name away; `read` says how far the
 * name reaches to the left and to the right of one, or null where it is none. It looks at a bounded stretch only.
 */
export interface GroupRule {
  /** `group.party` */
  readonly name: string;
  readonly example: string;
  readonly finds: readonly string[];
  readonly counterExample: string;
  readonly anchors: readonly string[];
  /** `text` is folded; `anchor` is where the anchor stands in it. */
  readonly read: (text: string, anchor: Span) => FoundGroups | null;
}

/** A reading of one group. */
export function oneGroup(start: number, end: number, kind: GroupKind): FoundGroups {
  return { start, end, groups: [{ start, end, kind }] };
}

/** A group as a mention: its name as the page writes it, without blanks. */
export function toMention(clean: CleanText, group: FoundGroup, rule: { name: string }): GroupMention {
  const { start, end, kind, tail = '' } = group;
  const name = clean.text.slice(start, end).replace(/\s/g, '') + tail;
  return { start, end, name, kind, rule: rule.name };
}
