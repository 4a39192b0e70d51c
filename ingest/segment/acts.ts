import type { ContributionKind } from '../../schema/ontology';
import { isConsultation } from '../recognise/consultation';
import { findLinks } from '../recognise/links';
import { within, type Page } from '../recognise/page';
import { findSpeakers, type SpeakerFrame } from '../recognise/persons';
import { tellNotDelegates } from '../recognise/persons/notDelegates';
import { announcedThemes } from '../recognise/themes/announced';
import { bookTitles } from '../recognise/themes/bookTitles';
import { collectiveThemes, isChairs } from '../recognise/themes/collective';
import { groupSpeech, groupSpeechLink, type GroupSpeech } from '../recognise/themes/groupSpeech';
import { entryLinks, proposalEntries, type ProposalEntry } from '../recognise/themes/proposalEntries';
import { recordOwners } from '../recognise/themes/records';
import { paperThemes } from '../recognise/themes/papers';
import { proposalLines } from '../recognise/themes/proposalLines';
import { proposalThemes } from '../recognise/themes/proposals';
import { distinct, speechThemes } from '../recognise/themes/speechThemes';
import { topics } from '../recognise/themes/topics';
import { interestThemes } from '../recognise/themes/interests';
import type { Block, GroupLink, GroupMention, Mention, PersonMention, Span, ThemeMention } from '../types';
import { leftover } from './leftover';
import { pairedThemes } from './paired';
import { sentences } from './sentences';
import { ADDRESSED, speeches, type Speech } from './speeches';

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

/** What a page says about who did what: its acts, and all links between delegates, the page and groups. */
export interface Account {
  readonly acts: readonly Act[];
  readonly links: readonly GroupLink[];
  readonly persons: readonly PersonMention[];
}

/** Recognised page in, acts and links out; in order: speeches, what records say, what remains of the page. */
export function account(page: Page): Account {
  const isOurs = isConsultation(page.clean.folded);
  const frames = isOurs ? findSpeakers(page) : [];
  tellNotDelegates(page, frames);
  if (!isOurs) return { acts: [], links: [], persons: [] };
  const spoken = speeches(page, frames);
  const fromRecords = recordActs(page);
  const entries = allEntries(page);
  const ofGroups = groupSpeech.find(page).filter((one) => !frames.some((frame) => speaksIn(frame, one)));
  const ofAddressees = spoken.filter((speech) => speech.owned && speech.frames[0]?.rule === ADDRESSED).flatMap((speech) => speech.bodies);
  const papers = [...entries.map(entryAct), ...groupPapers(page, ofAddressees), ...ofGroups.flatMap((one) => groupSpeechAct(page, one))];
  const speechActs = spoken.flatMap((speech) => speechActsOf(page, speech)).map((act) => withoutPapers(act, papers));
  const ofSpeeches = spoken.flatMap((speech) => [...speech.bodies, ...speech.titles]);
  const taken = [...ofSpeeches, ...[...fromRecords, ...papers].flatMap((act) => act.spans)];
  const persons = [...frames, ...entries].flatMap((one) => one.persons).sort((a, b) => a.start - b.start);
  const proposed = [...entries.flatMap(entryLinks), ...ofGroups.map(groupSpeechLink)];
  const told = [...frames.flatMap(frameLinks), ...recordLinks(fromRecords), ...proposed];
  return {
    acts: [...speechActs, ...fromRecords, ...papers, ...reportActs(page, taken)],
    links: [...told, ...findLinks(page, persons).filter((link) => !isToldOf(told, link.group))],
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

/** A、B分别就“X”“Y”发言: an act of each person about what stands in the same place of the list; else one act. */
function speechActsOf(page: Page, speech: Speech): Act[] {
  const [frame] = speech.frames as [SpeakerFrame];
  const paired = pairedThemes(page, frame);
  const whole = speechAct(page, speech);
  if (paired.length === 0) return [whole];
  const own = paired.map((theme, i) => ({ ...whole, persons: frame.persons.slice(i, i + 1), themes: [theme], owned: true }));
  const shared = whole.themes.filter((theme) => !paired.some((one) => one.start < theme.end && theme.start < one.end));
  return shared.length === 0 ? own : [...own, { ...whole, themes: shared }];
}

function speechAct(page: Page, speech: Speech): Act {
  const [first] = speech.frames as [SpeakerFrame];
  const own = speech.owned ? speechThemes(page.clean, speech) : speech.bodies.flatMap((body) => sharedThemes(page, body));
  return {
    kind: first.act ?? 'speech',
    quote: first,
    spans: [first, ...speech.bodies, ...speech.titles],
    persons: speech.persons,
    onBehalfOf: distinctGroups(speech.links.filter((link) => link.relation === 'on_behalf_of').map((link) => link.group)),
    heldBy: [],
    themes: distinct(own),
    owned: speech.owned,
  };
}

/** What several named speakers said together: 他们…就X提出意见; 大家认为，要…. */
function sharedThemes(page: Page, body: Span): ThemeMention[] {
  const named = sentences(page.clean.folded, body).flatMap((sentence) => topics(page.clean, sentence)).flatMap((topic) => topic.themes);
  return [...named, ...collectiveThemes(page.clean, { ...body, kind: 'paragraph' })];
}

function distinctGroups(groups: readonly GroupMention[]): GroupMention[] {
  return [...new Map(groups.map((group) => [group.name, group])).values()];
}

/** What the records of a page say of a sector or group: its plans, its papers and topics. */
function recordActs(page: Page): Act[] {
  return recordOwners(page).flatMap((owner) => {
    const told = owner.plans.length > 0 ? [] : owner.fields.filter((field) => field.kind === 'field');
    const named = told.flatMap((field) => groupThemes(page, field));
    return distinct([...owner.plans, ...named]).map((theme) => recordAct(owner.group, theme, owner.plans.length > 0));
  });
}

function recordAct(group: GroupMention, theme: ThemeMention, isPlan: boolean): Act {
  const act = sharedAct(isPlan ? 'consultation' : 'proposal', [theme], theme, isPlan ? [group] : []);
  return { ...act, onBehalfOf: isPlan ? [] : [group], owned: true };
}

function groupThemes(page: Page, field: Block): ThemeMention[] {
  const spoken = sentences(page.clean.folded, field);
  const named = spoken.flatMap((sentence) => topics(page.clean, sentence)).flatMap((topic) => topic.themes);
  return [...bookTitles(page.clean, field), ...named, ...interestThemes(page.clean, field)];
}

/** What is left of the page: topics of activities, papers in book marks, suggestions of all who took part. */
function reportActs(page: Page, taken: readonly Span[]): Act[] {
  const seen = new Set<string>();
  const isNew = (theme: ThemeMention) => {
    const key = theme.theme.replace(/[\s“”‘’「」『』，,]/g, '');
    return seen.has(key) ? false : Boolean(seen.add(key));
  };
  const paper = taken.length > 0 ? [] : paperThemes(page);
  const ofPaper = paper.length === 0 ? [] : [sharedAct('proposal', paper, paper[0] as ThemeMention, [])];
  return [...ofPaper, ...freeBlocks(page, taken).flatMap((block) => blockActs(page, block))]
    .map((act) => ({ ...act, themes: act.themes.filter(isNew) }))
    .filter((act) => act.themes.length > 0);
}

/** The blocks, or what of them, that nothing else has taken. Blocks and free stretches are both in order: one walk over both. */
function freeBlocks(page: Page, taken: readonly Span[]): Block[] {
  const free = leftover({ start: 0, end: page.clean.text.length }, taken);
  const found: Block[] = [];
  let first = 0;
  for (const block of page.clean.blocks) {
    while (first < free.length && free[first]!.end <= block.start) first++;
    for (let i = first; block.kind !== 'furniture' && i < free.length && free[i]!.start < block.end; i++) {
      found.push({ ...block, start: Math.max(block.start, free[i]!.start), end: Math.min(block.end, free[i]!.end) });
    }
  }
  return found;
}

function blockActs(page: Page, block: Block): Act[] {
  const { clean } = page;
  const acts: Act[] = [];
  let chairs = false;
  for (const sentence of sentences(clean.folded, block)) {
    if (isChairs(clean.folded.slice(sentence.start, sentence.end))) chairs = true;
    if (!chairs) acts.push(...activityActs(page, sentence));
    acts.push(...bookTitles(clean, sentence).map((title) => sharedAct('proposal', [title], title, [])));
  }
  const together = collectiveThemes(clean, block);
  if (together.length > 0) acts.push(sharedAct('speech', together, block, []));
  return acts;
}

function activityActs(page: Page, sentence: Span): Act[] {
  const announced = announcedThemes(page.clean, sentence);
  return [
    ...topics(page.clean, sentence).map((topic) => sharedAct(topic.kind ?? 'speech', topic.themes, topic, [])),
    ...(announced.length > 0 ? [sharedAct('speech', announced, sentence, [])] : []),
  ];
}

/** So far before its title the group that submitted a paper is named. */
const PAPER_AFTER = 60;
/** One proposal of a list: its groups argue for it as speakers do. */
function entryAct(entry: ProposalEntry): Act {
  const quote = { start: entry.theme.start, end: entry.theme.end, rule: entry.theme.rule };
  const { persons, groups, theme } = entry;
  const owned = persons.length + groups.length > 0;
  return { kind: 'proposal', quote, spans: [entry], persons, onBehalfOf: groups, heldBy: [], themes: [theme], owned };
}

/** What a group that takes the word itself asks for is its own. */
function groupSpeechAct(page: Page, { group, body, ...quote }: GroupSpeech): Act[] {
  const themes = proposalThemes(page.clean, body, 'spoken');
  const span = { start: quote.start, end: body.end };
  return themes.length === 0 ? [] : [{ ...sharedAct('proposal', themes, span, []), onBehalfOf: [group], owned: true }];
}

const SUBMITS = /^[^，。；]{0,12}(?:提交|提出|提供|报送|撰写|形成|编报)(?:了|的)?[^，。；]{0,8}《$/;

/** G提交的《关于…的提案》: papers of the group that is named right before as having submitted them. */
function groupPapers(page: Page, ofOthers: readonly Span[]): Act[] {
  return bookTitles(page.clean, { start: 0, end: page.clean.text.length }).flatMap((title) => {
    const { folded } = page.clean;
    const group = within(page.groups, { start: Math.max(0, title.start - PAPER_AFTER), end: title.start }).at(-1);
    if (ofOthers.some((body) => body.start <= title.start && title.end <= body.end)) return [];
    if (group === undefined || group.rule === 'group.committee' || !SUBMITS.test(folded.slice(group.end, title.start))) return [];
    return [{ ...sharedAct('proposal', [title], title, []), onBehalfOf: [group], owned: true }];
  });
}

function withoutPapers(act: Act, papers: readonly Act[]): Act {
  return { ...act, themes: act.themes.filter((theme) => !papers.some((paper) => paper.themes[0]?.start === theme.start)) };
}

function sharedAct(kind: ContributionKind, themes: readonly ThemeMention[], span: Span, heldBy: readonly GroupMention[]): Act {
  const [first] = themes as [ThemeMention];
  const quote = { start: span.start, end: span.end, rule: first.rule };
  return { kind, quote, spans: [span], persons: [], onBehalfOf: [], heldBy, themes, owned: heldBy.length > 0 };
}

function frameLinks(frame: SpeakerFrame): GroupLink[] {
  return frame.links.flatMap((link) => (link.person === undefined ? frame.persons : [link.person])
    .map((person) => ({ person, group: link.group, relation: link.relation, quote: frame })));
}

function recordLinks(acts: readonly Act[]): GroupLink[] {
  const owners = distinctGroups(acts.filter((act) => act.kind === 'consultation').flatMap((act) => act.heldBy));
  return owners.map((group) => ({ person: null, group, relation: 'proposer' as const, quote: group }));
}

/** A group that a speaker stands for, or that proposes or handles a proposal, is not listed again as present. */
function isToldOf(told: readonly GroupLink[], group: GroupMention): boolean {
  return told.some((link) => link.group.start === group.start && link.group.name === group.name);
}

