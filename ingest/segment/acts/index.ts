import { isConsultation } from '../../recognise/consultation';
import { listsDelegates } from '../../recognise/entries/delegates';
import { findLinks } from '../../recognise/links';
import { filedLinks } from '../../recognise/links/filed';
import type { Page } from '../../recognise/page';
import { findSpeakers, type SpeakerFrame } from '../../recognise/persons';
import { tellNotDelegates } from '../../recognise/persons/notDelegates';
import { roomLinks } from '../../recognise/persons/roomLed';
import { groupPaper, groupPaperLinks } from '../../recognise/themes/groupPaper';
import { groupSpeech, groupSpeechLink, type GroupSpeech } from '../../recognise/themes/groupSpeech';
import { planGuests } from '../../recognise/themes/planEntries';
import { entryLinks, proposalEntries, type ProposalEntry } from '../../recognise/themes/proposalEntries';
import { proposalLines } from '../../recognise/themes/proposalLines';
import { recordOwners } from '../../recognise/themes/records';
import type { GroupLink, PersonMention, Span } from '../../types';
import { ADDRESSED } from '../speechEnd';
import { speeches, type Speech } from '../speeches';
import type { Act } from './act';
import { entryActs, groupPaperAct, groupPapers, groupSpeechAct, withoutPapers } from './paperActs';
import { ofTheirRecords, recordActs, recordLinks } from './recordActs';
import { reportActs } from './reportActs';
import { speechActsOf } from './speechActs';
import { withoutRepeats } from './toldLinks';

export type { Act } from './act';

/** What a page says about who did what: its acts, and all links between delegates, the page and groups. */
export interface Account {
  /** Whether the page is about political consultation at all. */
  readonly isOurs: boolean;
  readonly acts: readonly Act[];
  readonly links: readonly GroupLink[];
  readonly persons: readonly PersonMention[];
}

/** Recognised page in, acts and links out; in order: speeches, what records say, what remains of the page. */
export function account(page: Page): Account {
  const isOurs = isConsultation(page.clean.folded + keysOf(page)) || listsDelegates(page);
  const frames = isOurs ? findSpeakers(page) : [];
  tellNotDelegates(page, frames);
  if (!isOurs) return { isOurs, acts: [], links: [], persons: [] };
  const entries = allEntries(page);
  const spoken = speeches(page, frames.filter((frame) => !entries.some((entry) => entry.start <= frame.start && frame.start < entry.end)));
  const owners = recordOwners(page);
  const fromRecords = recordActs(page, owners);
  const printed = groupPaper.find(page).filter((one) => !frames.some((frame) => speaksIn(frame, one)));
  const isFree = (one: GroupSpeech) => !printed.some(({ body }) => body.start <= one.start && one.start < body.end);
  const ofGroups = groupSpeech.find(page).filter((one) => isFree(one) && !frames.some((frame) => speaksIn(frame, one)));
  const ofAddressees = spoken.filter(isLetter).flatMap((speech) => speech.bodies);
  const ofEntries = entryActs(page, entries, frames.filter(({ act }) => act !== null));
  const ofBodies = ofEntries.filter(({ themes }) => themes.length > 1).flatMap(({ spans }) => spans);
  const unread = printed.filter(({ body }) => !ofBodies.some((one) => overlap(one, body)));
  const ofWholePapers = [...ofGroups.flatMap((one) => groupSpeechAct(page, one)), ...unread.map((one) => groupPaperAct(page, one))];
  const papers = [...ofEntries, ...groupPapers(page, ofAddressees), ...ofWholePapers];
  const speechActs = spoken.flatMap((speech) => {
    const told = speechActsOf(page, speech);
    return isLetter(speech) ? told : told.map((act) => withoutPapers(act, papers));
  });
  const ofSpeeches = spoken.flatMap((speech) => [...speech.bodies, ...speech.quoted, ...speech.titles]);
  const taken = [...ofSpeeches, ...[...fromRecords, ...papers].flatMap((act) => act.spans)];
  const persons = [...frames, ...entries].flatMap((one) => one.persons).sort((a, b) => a.start - b.start);
  const ofGroupsAlone = [...ofGroups.map(groupSpeechLink), ...printed.flatMap(groupPaperLinks)];
  const proposed = [...entries.flatMap((entry) => entryLinks(page, entry)), ...ofGroupsAlone];
  const ofPersons = [...frames.flatMap(frameLinks), ...filedLinks(page, persons), ...roomLinks(page, persons)];
  const told = [...ofPersons, ...recordLinks(fromRecords), ...planGuests(page), ...proposed];
  const reported = reportActs(page, taken, [...speechActs, ...papers].flatMap((act) => act.themes));
  return {
    isOurs,
    acts: [...speechActs, ...fromRecords, ...papers, ...ofTheirRecords(page, owners, reported)],
    links: withoutRepeats(told, findLinks(page, persons)),
    persons,
  };
}

/** To those who proposed something: what it takes up may be theirs and a group's. */
function isLetter({ owned, frames }: Speech): boolean {
  return owned && frames[0]?.rule === ADDRESSED;
}

/** Proposals by labelled fields, and those of one line each. */
function allEntries(page: Page): ProposalEntry[] {
  const labelled = proposalEntries(page);
  return [...labelled, ...proposalLines(page).filter((line) => !labelled.some((one) => one.start <= line.start && line.start < one.end))];
}

/** What an entry has read already is no paper of its own. */
function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A person who speaks in what seemed a group's own words. */
function speaksIn(frame: SpeakerFrame, { start, body }: Pick<GroupSpeech, 'start' | 'body'>): boolean {
  return frame.act !== null && frame.start >= start && frame.start < body.end;
}

/** How the persons of a frame stand to the groups named with them. */
function frameLinks(frame: SpeakerFrame): GroupLink[] {
  return frame.links.flatMap((link) => (link.person === undefined ? frame.persons : [link.person])
    .map((person) => ({ person, group: link.group, relation: link.relation, quote: frame })));
}

/** 提案人, 承办单位: the keys of records say what they are of, as words do. */
function keysOf(page: Page): string {
  return [...new Set(page.clean.blocks.flatMap((block) => block.key ?? []))].map((key) => `\n${key}`).join('');
}
