import type { GroupLink, PersonMention } from '../../types';
import { firstFrom, type Page } from '../page';
import { associationOffice } from './associationOffice';
import { convenes } from './convenes';
import { handles } from './handles';
import { hearsCommittees } from './heard';
import type { Rule } from '../../rule';
import { sentenceOfPage, withPersons, type LinkRule, type SentenceWithPersons } from './link';
import { membership } from './membership';
import { office } from './office';
import { partner } from './partner';
import { present } from './present';
import { namesBranch, proposer } from './proposer';
import { sectorMeeting } from './sectorMeeting';
import { speaks } from './speaks';

/** What a group can be to a page besides having a speaker, the surest first: a group gets one relation a sentence. */
export const linkRules: readonly LinkRule[] = [speaks, proposer, handles, partner, sectorMeeting, present];

/** What a delegate is to a group besides speaking for it. */
export const personLinkRules: readonly Rule<SentenceWithPersons, GroupLink>[] = [convenes, membership, associationOffice, office];

/** Relations of the page, or of its delegates, to groups that nobody speaks for. In order of place. */
export function findLinks(page: Page, persons: readonly PersonMention[]): GroupLink[] {
  const byName = new Map(persons.map((person) => [page.clean.folded.slice(person.start, person.end), person]));
  return page.sentences
    .map((sentence) => sentenceOfPage(page, sentence))
    .filter((at) => at.groups.length > 0 || namesBranch(at.words) || hearsCommittees(at.words))
    .flatMap((at) => linksIn(withPersons(at, lastFew(persons, at.sentence.end), byName)));
}

/** Persons are in order of place; so many back from the end of a sentence are enough. */
const FEW = 16;

function lastFew(persons: readonly PersonMention[], end: number): readonly PersonMention[] {
  const next = firstFrom(persons, end);
  return persons.slice(Math.max(0, next - FEW), next);
}

function linksIn(at: SentenceWithPersons): GroupLink[] {
  const found = personLinkRules.flatMap((rule) => rule.find(at));
  const linked = new Set(found.map((link) => link.group.start));
  for (const rule of linkRules) {
    for (const link of rule.find(at)) {
      if (linked.has(link.group.start)) continue;
      linked.add(link.group.start);
      found.push(link);
    }
  }
  return found;
}
