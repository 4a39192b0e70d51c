import type { ContributionKind, GroupRelation } from '../../../schema/ontology';
import type { GroupMention, Mention, PersonMention, Span } from '../../types';
import type { Rule } from '../../rule';
import type { Page } from '../page';

/** A group that a frame ties to its persons, or to one of them. */
export interface FrameLink {
  readonly group: GroupMention;
  readonly relation: GroupRelation;
  /** Only this person of the frame; all of them where absent. */
  readonly person?: PersonMention;
}

/** The phrase that names delegates: X委员代表G发言说. Its span is the quote that shows it. */
export interface SpeakerFrame extends Mention {
  readonly persons: readonly PersonMention[];
  readonly links: readonly FrameLink[];
  /** What they do; null where they are only named (a list, an office). */
  readonly act: ContributionKind | null;
  /** Are the words that follow theirs (发言说, 建议), or a story about them? */
  readonly speaks: boolean;
  /** Where their own words begin; null where the frame gives them none. */
  readonly body: number | null;
  /** A title that the frame itself gives: NAME：title, 题为“title”. */
  readonly title: Span | null;
}

/** A frame that only names a delegate: a list, an office; nothing is said in it. */
export function namingFrame(name: PersonMention, link?: FrameLink): SpeakerFrame {
  const { start, end, rule } = name;
  return { start, end, rule, persons: [name], links: link === undefined ? [] : [link], act: null, speaks: false, body: null, title: null };
}

export type FrameRule = Rule<Page, SpeakerFrame>;

export function person(text: string, span: Span, rule: string): PersonMention {
  const { start, end } = span;
  return { start, end, name: text.slice(start, end).replace(/\s/g, ''), rule };
}
