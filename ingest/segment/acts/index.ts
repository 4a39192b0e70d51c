import { isConsultation } from '../../recognise/consultation';
import { findLinks } from '../../recognise/links';
import type { Page } from '../../recognise/page';
import { findSpeakers, type SpeakerFrame } from '../../recognise/persons';
import { tellNotDelegates } from '../../recognise/persons/notDelegates';
import { groupSpeech, groupSpeechLink, type GroupSpeech } from '../../recognise/themes/groupSpeech';
import { entryLinks, proposalEntries, type ProposalEntry } from '../../recognise/themes/proposalEntries';
import { proposalLines } from '../../recognise/themes/proposalLines';
import type { GroupLink, GroupMention, PersonMention } from '../../types';
import { ADDRESSED, speeches } from '../speeches';
import type { Act } from './act';
import { entryAct, groupPapers, groupSpeechAct, withoutPapers } from './paperActs';
import { recordActs, recordLinks } from './recordActs';
import { reportActs } from './reportActs';
import { speechActsOf } from './speechActs';

export type { Act } from './act';

/** What a page says about who did what: its acts, and all links between delegates, the page and groups. */
export interface Account {
  readonly acts: readonly Act[];
  readonly links: readonly GroupLink[];
  readonly persons: readonly PersonMention[];
}

/** Recognised page in, acts and links out; in order: speeches, what records say, what remains of the page. */
export function account(page: Page): Account {
  const isOurs = isConsultation(page.clean.folded + keysOf(page));
  const frames = isOurs ? findSpeakers(page) : [];
  tellNotDelegates(page, frames);
  if (!isOurs) return { acts: [], links: [], persons: [] };
  const entries = allEntries(page);
  const spoken = speeches(page, frames.filter((frame) => !entries.some((entry) => entry.start <= frame.start && frame.start < entry.end)));
  const fromRecords = recordActs(page);
  const ofGroups = groupSpeech.find(page).filter((one) => !frames.some((frame) => speaksIn(frame, one)));
  const ofAddressees = spoken.filter((speech) => speech.owned && speech.frames[0]?.rule === ADDRESSED).flatMap((speech) => speech.bodies);
  const papers = [...entries.map(entryAct), ...groupPapers(page, ofAddressees), ...ofGroups.flatMap((one) => groupSpeechAct(page, one))];
  const speechActs = spoken.flatMap((speech) => speechActsOf(page, speech)).map((act) => withoutPapers(act, papers));
  const ofSpeeches = spoken.flatMap((speech) => [...speech.bodies, ...speech.quoted, ...speech.titles]);
  const taken = [...ofSpeeches, ...[...fromRecords, ...papers].flatMap((act) => act.spans)];
  const persons = [...frames, ...entries].flatMap((one) => one.persons).sort((a, b) => a.start - b.start);
  const proposed = [...entries.flatMap(entryLinks), ...ofGroups.map(groupSpeechLink)];
  const told = [...frames.flatMap(frameLinks), ...recordLinks(fromRecords), ...proposed];
  const others = findLinks(page, persons).filter((link) => !isToldOf(told, link.group));
  return {
    acts: [...speechActs, ...fromRecords, ...papers, ...reportActs(page, taken, [...speechActs, ...papers].flatMap((act) => act.themes))],
    links: withoutShortForms([...told, ...others].filter((link) => !isPostOfSpeaker(told, link))),
    persons,
  };
}

/** Proposals by labelled fields, and those of one line each. */
function allEntries(page: Page): ProposalEntry[] {
  const labelled = proposalEntries(page);
  return [...labelled, ...proposalLines(page).filter((line) => !labelled.some((one) => one.start <= line.start && line.start < one.end))];
}

/** A person who speaks in what seemed a group's own words. */
function speaksIn(frame: SpeakerFrame, { start, body }: GroupSpeech): boolean {
  return frame.act !== null && frame.start >= start && frame.start < body.end;
}

/** How the persons of a frame stand to the groups named with them. */
function frameLinks(frame: SpeakerFrame): GroupLink[] {
  return frame.links.flatMap((link) => (link.person === undefined ? frame.persons : [link.person])
    .map((person) => ({ person, group: link.group, relation: link.relation, quote: frame })));
}

/** A group that a speaker stands for, or that proposes or handles a proposal, is not listed again as present. */
function isToldOf(told: readonly GroupLink[], group: GroupMention): boolean {
  return told.some((link) => link.group.start === group.start && link.group.name === group.name);
}

/** 民革市委会副主委何立代表民盟市委会致辞: for whom somebody speaks is told, not the post by which they are introduced. */
function isPostOfSpeaker(told: readonly GroupLink[], { person, relation }: GroupLink): boolean {
  return relation === 'office_holder' && person !== null
    && told.some((link) => link.relation === 'on_behalf_of' && link.person?.name === person.name);
}

/** 提案人, 承办单位: the keys of records say what they are of, as words do. */
function keysOf(page: Page): string {
  return [...new Set(page.clean.blocks.flatMap((block) => block.key ?? []))].map((key) => `\n${key}`).join('');
}

/** 联谊会 beside 港区省级政协委员联谊会: one office in one body, told under its longer name. */
function withoutShortForms(links: readonly GroupLink[]): GroupLink[] {
  const offices = links.filter((link) => link.relation === 'office_holder' && link.person !== null);
  return links.filter((link) => !offices.includes(link) || !offices.some((other) => other.person?.name === link.person?.name
    && other.group.name.length > link.group.name.length && other.group.name.endsWith(link.group.name)));
}
