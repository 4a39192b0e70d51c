import type { Rule } from '../../rule';
import type { GroupLink, GroupMention, PersonMention, Span } from '../../types';
import type { GroupRelation } from '../../../schema/ontology';
import { within, type Page } from '../page';
import { BODY_END } from './bodyName';

/** Says what a sentence makes of the groups it names, where nobody speaks for them. */
export interface SentenceOfPage {
  readonly page: Page;
  readonly sentence: Span;
  readonly words: string;
  readonly groups: readonly GroupMention[];
}

export interface SentenceWithPersons extends SentenceOfPage {
  /** The delegates named up to the end of the sentence. */
  readonly persons: readonly PersonMention[];
  /** All delegates of the page by their name as folded. */
  readonly byName: ReadonlyMap<string, PersonMention>;
}

export type LinkRule = Rule<SentenceOfPage, GroupLink>;

export function sentenceOfPage(page: Page, sentence: Span): SentenceOfPage {
  return { page, sentence, words: page.clean.folded.slice(sentence.start, sentence.end), groups: within(page.groups, sentence) };
}

export function withPersons(
  { page, sentence, words, groups }: SentenceOfPage, persons: readonly PersonMention[], byName: ReadonlyMap<string, PersonMention>,
): SentenceWithPersons {
  return { page, sentence, words, groups, persons, byName };
}

export function groupLink(group: GroupMention, relation: GroupRelation, rule: string): GroupLink {
  return { person: null, group, relation, quote: { start: group.start, end: group.end, rule } };
}

/** Words between two offsets of the page, in folded text. */
export function between(page: Page, start: number, end: number): string {
  return page.clean.folded.slice(start, Math.max(start, end));
}

const CLOSE_BEFORE = 24;
const CLOSE_AFTER = 200;

/** The last words of a sentence before an offset: enough to see what leads to a group, and bounded. */
export function justBefore(page: Page, sentence: Span, at: number): string {
  return between(page, Math.max(sentence.start, at - CLOSE_BEFORE), at);
}

/** The next words of a sentence behind an offset, bounded. */
export function justAfter(page: Page, sentence: Span, at: number): string {
  return between(page, at, Math.min(sentence.end, at + CLOSE_AFTER));
}

const JOIN = new RegExp(`^(?:以及|、(?:有关|各)?人民团体[、和及与]|(?<=、)[^，。；：、“”（）]{2,12}${BODY_END}(?=、)|[、和与及，（）]|” ?)*[省市县区州]?$`);

/** Runs of groups that only 、 and 和 part, and bodies that no rule knows by name: A、B和C. */
export function runs(page: Page, groups: readonly GroupMention[]): GroupMention[][] {
  const found: GroupMention[][] = [];
  for (const group of groups) {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && (group.start < last.end || JOIN.test(between(page, last.end, group.start)))) found.at(-1)?.push(group);
    else found.push([group]);
  }
  return found;
}
