import { formsOf, type Form } from '../entries/forms';
import type { Page } from '../page';
import { fieldNames } from '../persons/nameList';
import { seatIn } from '../persons/recordMember';
import type { GroupLink, PersonMention } from '../../types';

const NAME = 'link.filed';

/** 提案者：A / 界别：农业界; 领衔委员：B / 党派：民盟: a form says where the one sits who hands in a proposal or leads a room. */
export function filedLinks(page: Page, persons: readonly PersonMention[]): GroupLink[] {
  const known = new Map(persons.map((person) => [person.start, person]));
  return formsOf(page.clean).filter(({ who }) => !who.roles.includes('name')).flatMap((form) => linksOf(page, form, known));
}

function linksOf(page: Page, { who, values }: Form, known: ReadonlyMap<number, PersonMention>): GroupLink[] {
  const named = fieldNames(page.clean.folded, who);
  const person = named.length === 1 ? known.get(named[0]?.start ?? -1) : undefined;
  if (person === undefined) return [];
  return values.filter(({ roles }) => roles.includes('seat')).flatMap((value) => seatIn(page, value)).map((group) => (
    { person, group, relation: 'member', quote: { start: group.start, end: group.end, rule: NAME } }));
}
