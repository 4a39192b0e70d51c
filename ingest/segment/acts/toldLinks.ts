import type { GroupLink } from '../../types';

/**
 * All that the page says of who stands how to which group, each once.
 * @param told by acts: for whom somebody speaks, who proposes or handles a proposal
 * @param others what the page says beside them
 */
export function withoutRepeats(told: readonly GroupLink[], others: readonly GroupLink[]): GroupLink[] {
  const groups = new Set(told.map(groupKey));
  const speakers = new Set(told.flatMap(({ relation, person }) => (relation === 'on_behalf_of' && person !== null ? [person.name] : [])));
  const links = [...told, ...others.filter((link) => !groups.has(groupKey(link)))];
  const spokenFor = new Set(told.flatMap((link) => (link.relation === 'on_behalf_of' ? [pairKey(link)] : [])));
  const isToldMore = (link: GroupLink) => isPostOf(speakers, link) || (link.relation === 'member' && spokenFor.has(pairKey(link)));
  return withoutShortForms(links.filter((link) => !isToldMore(link)));
}

/** Who speaks for a group in a list is not told again as its member. */
function pairKey({ person, group }: GroupLink): string {
  return `${person?.name ?? ''} ${group.name}`;
}

/** A group that a speaker stands for, or that proposes or handles a proposal, is not listed again as present. */
function groupKey({ group: { start, name } }: GroupLink): string {
  return `${start} ${name}`;
}

/** 民革市委会副主委何立代表民盟市委会致辞: for whom somebody speaks is told, not the post by which they are introduced. */
function isPostOf(speakers: ReadonlySet<string>, { relation, person }: GroupLink): boolean {
  return relation === 'office_holder' && person !== null && speakers.has(person.name);
}

/** 联谊会 beside 港区省级政协委员联谊会: one office in one body, told under its longer name. */
function withoutShortForms(links: readonly GroupLink[]): GroupLink[] {
  const bodies = new Map<string, Set<string>>();
  for (const { relation, person, group } of links) {
    if (relation !== 'office_holder' || person === null) continue;
    bodies.set(person.name, (bodies.get(person.name) ?? new Set()).add(group.name));
  }
  return links.filter(({ relation, person, group: { name } }) => relation !== 'office_holder' || person === null
    || ![...bodies.get(person.name) ?? []].some((body) => body.length > name.length && body.endsWith(name)));
}
