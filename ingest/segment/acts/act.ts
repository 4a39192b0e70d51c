import type { ContributionKind } from '../../../schema/ontology';
import type { GroupMention, Mention, PersonMention, Span, ThemeMention } from '../../types';

/** One act of taking part as the page tells it, still in offsets of the clean text. */
export interface Act {
  readonly kind: ContributionKind;
  /** The phrase or sentence that tells it. */
  readonly quote: Mention;
  /** Where its words stand: what places it concerns is read there. */
  readonly spans: readonly Span[];
  readonly persons: readonly PersonMention[];
  readonly onBehalfOf: readonly GroupMention[];
  /** Whose activity or paper it is, where no delegate is named. */
  readonly heldBy: readonly GroupMention[];
  readonly themes: readonly ThemeMention[];
  /** Are the themes each person's own, or of all who took part? */
  readonly owned: boolean;
}

/** An act of all who took part, or of those who held it, told where `span` is. */
export function sharedAct(kind: ContributionKind, themes: readonly ThemeMention[], span: Span, heldBy: readonly GroupMention[]): Act {
  const [first] = themes as [ThemeMention];
  const quote = { start: span.start, end: span.end, rule: first.rule };
  return { kind, quote, spans: [span], persons: [], onBehalfOf: [], heldBy, themes, owned: heldBy.length > 0 };
}

/** Each group once, by name. */
export function distinctGroups(groups: readonly GroupMention[]): GroupMention[] {
  return [...new Map(groups.map((group) => [group.name, group])).values()];
}
