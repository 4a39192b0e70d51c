import { ADVOCACY_KINDS } from '../../schema/ontology';
import { confidenceOf } from '../../schema/vocabulary/ruleConfidence';
import { fold, toSource } from '../clean';
import type { Account, Act } from '../segment/acts';
import { accountProblems } from '../segment/checks';
import type { Page } from '../recognise/page';
import { within } from '../recognise/page';
import type {
  CleanText, ContributionFinding, DelegateFinding, DocumentFacts, Evidence, GroupEntity, GroupLink, GroupMention, Mention,
  PersonMention, PlaceFinding, PlaceMention,
  Reading, RepresentFinding, Span, ThemeFinding, ThemeMention,
} from '../types';
import { classify, type ThemeContext } from './concepts';
import { resolveGroup } from './groups';
import { sketchOf } from './reprints';

/** What the page says, in offsets of its source, each thing tied to what it is known as. */
export function resolveReading(page: Page, told: Account, facts: DocumentFacts): Reading {
  const find = finder(page.clean, facts);
  const places = outsideNames(page.places, told.persons);
  const pageWithout = { ...page, places };
  const title = titleOf(told.acts);
  const contributions = told.acts.map((act) => contribution({ page: pageWithout, title }, act, find));
  return {
    source: page.clean.source,
    facts,
    delegates: firstByName(told.persons).map((person) => find.delegate(person)),
    represents: distinctLinks(told.links).map((link) => find.represent(link)),
    themes: contributions.flatMap((c) => c.themes),
    places: firstByName(onceInFull(places)).map((place) => find.place(place)),
    contributions,
    problems: [...page.clean.problems, ...accountProblems(page, told)],
  };
}

type Finder = ReturnType<typeof finder>;

/** Mentions to findings: the same evidence for all of them. Spelt out: a spread before other properties is slow to build. */
function finder(clean: CleanText, { committee }: DocumentFacts) {
  const evidence = (mention: Mention): Evidence => {
    const { start, end, quote } = toSource(clean, mention);
    const { rule } = mention;
    return { start, end, quote, rule, confidence: confidenceOf(rule) };
  };
  const entityOf = resolver(committee);
  return {
    evidence,
    committee,
    delegate: (person: PersonMention): DelegateFinding => {
      const { start, end, quote, rule, confidence } = evidence(person);
      return { start, end, quote, rule, confidence, name: person.name };
    },
    represent: ({ person, group, relation, quote: told }: GroupLink): RepresentFinding => {
      const { start, end, quote, rule, confidence } = evidence(told);
      const { name, kind } = group;
      const delegate = person?.name ?? null;
      return { start, end, quote, rule, confidence, delegate, group: name, kind, relation, entity: entityOf(group) };
    },
    place: (place: PlaceMention): PlaceFinding => {
      const { start, end, quote, rule, confidence } = evidence(place);
      return { start, end, quote, rule, confidence, name: place.name, entity: place.entity };
    },
    theme: (mention: ThemeMention, owner: string | null, concepts: ThemeFinding['concepts']): ThemeFinding => {
      const { start, end, quote, rule, confidence } = evidence(mention);
      const { theme, level, stance } = mention;
      return { start, end, quote, rule, confidence, owner, theme, level, stance, concepts };
    },
  };
}

/** Groups by name on one page: what a page calls by one name is one group, resolved once. */
function resolver(committee: DocumentFacts['committee']): (group: GroupMention) => GroupEntity {
  const known = new Map<string, GroupEntity>();
  return (group) => {
    const key = `${group.kind} ${group.rule} ${group.name}`;
    const entity = known.get(key) ?? resolveGroup(group, committee);
    known.set(key, entity);
    return entity;
  };
}

/** What the page as a whole is about: the first title of an activity that is nobody's by name. */
function titleOf(acts: readonly Act[]): string | undefined {
  return acts.filter((act) => act.persons.length === 0).flatMap((act) => act.themes).find((theme) => theme.level === 'title')?.theme;
}

interface Titled {
  readonly page: Page;
  readonly title: string | undefined;
}

function contribution({ page, title }: Titled, act: Act, find: Finder): ContributionFinding {
  const [person = null] = act.persons;
  const { quote } = act;
  const link = (group: GroupMention, relation: 'on_behalf_of' | 'proposer') => find.represent({ person, group, relation, quote });
  const places = act.spans.flatMap((span) => within(page.places, span));
  return {
    ...find.evidence(act.quote),
    kind: act.kind,
    delegates: firstByName(act.persons).map((person) => find.delegate(person)),
    onBehalfOf: act.onBehalfOf.map((group) => link(group, 'on_behalf_of')),
    heldBy: act.heldBy.length > 0 ? act.heldBy.map((group) => link(group, 'proposer')) : heldByPage(act, find),
    themes: themesOf(page.clean, act, { find, title }),
    places: firstByName(places).map((place) => find.place(place)),
    sketch: sketchOf(act.spans.map(({ start, end }) => page.clean.folded.slice(start, end)).join('\n')),
  };
}

/** Named authors own each of their themes; what belongs to all who took part has no owner. */
function owners(act: Act): (string | null)[] {
  if (!act.owned) return [null];
  const persons = firstByName(act.persons);
  const named = persons.length > 0 ? persons : [...act.onBehalfOf, ...act.heldBy];
  return named.length > 0 ? named.map((one) => one.name) : [null];
}

/** What a committee's page reports without saying whose it was is the committee's own work. */
function heldByPage(act: Act, find: Finder): RepresentFinding[] {
  if (ADVOCACY_KINDS.has(act.kind) || find.committee === null) return [];
  const { id, name, place } = find.committee;
  const entity: GroupEntity = { label: 'Committee', id, name, kind: 'other', basedIn: place };
  const quote = find.evidence({ ...act.quote, rule: 'link.pageCommittee' });
  return [{ ...quote, delegate: null, group: name, kind: 'other', relation: 'convener', entity }];
}

/** A clause without an owner that says nothing alone is filed with what the page is about. */
function themesOf(clean: CleanText, act: Act, { find, title: ofPage }: { find: Finder; title: string | undefined }): ThemeFinding[] {
  const body = bodyOf(clean, act);
  const title = act.themes.find((theme) => theme.level === 'title')?.theme;
  const ofTitles: ThemeContext = { body };
  const ofSuggestions: ThemeContext = title === undefined ? ofTitles : { title, within: ofTitles };
  return act.themes.flatMap((theme) => {
    const context = isOneOfMany(theme, act) ? undefined : theme.level === 'title' ? ofTitles : ofSuggestions;
    const own = classify(theme.theme, context);
    const concepts = own.length > 0 || act.persons.length > 0 || ofPage === undefined ? own : classify(theme.theme, { title: ofPage });
    return owners(act).map((owner) => find.theme(theme, owner, concepts));
  });
}

/** One of several in a list of proposals or topics: the words around it are of other matters. */
function isOneOfMany(theme: ThemeMention, act: Act): boolean {
  return theme.rule === 'theme.listed' || (theme.rule === 'theme.topic' && act.persons.length === 0 && act.themes.length > 1);
}

const CONTEXT = 400;

/** The words around: a clause that says nothing alone is filed with the speech it stands in, not with the post of its speaker. */
function bodyOf(clean: CleanText, act: Act): string {
  const { start, end } = act.quote;
  const own = act.spans.filter((span) => span.start !== start || span.end !== end);
  const read = (span: Span) => clean.text.slice(span.start, Math.min(span.end, span.start + CONTEXT));
  return (own.length > 0 ? own : act.spans).map(read).join('\n');
}

/** A family name and the next sign may be the name of a place: 容启德 is none. Both are in order of place. */
function outsideNames(places: readonly PlaceMention[], persons: readonly PersonMention[]): PlaceMention[] {
  const named = [...persons].sort((a, b) => a.start - b.start);
  let i = 0;
  return places.filter((place) => {
    while (i < named.length && (named[i] as PersonMention).end <= place.start) i++;
    return named[i] === undefined || (named[i] as PersonMention).start >= place.end;
  });
}

/** 大湾区 beside 粤港澳大湾区, 兰州 beside 兰州市: a place that the text names in full too is told once, under its full name. */
function onceInFull(places: readonly PlaceMention[]): PlaceMention[] {
  const inFull = new Set(places.filter(isInFull).map(({ entity }) => entity.id));
  return places.filter((place) => isInFull(place) || !inFull.has(place.entity.id));
}

function isInFull({ name, entity }: PlaceMention): boolean {
  return fold(name) === entity.name.replace(/特别行政区$/, '');
}

/** The surest mention of each name; of equals the first. */
function firstByName<M extends Mention & { readonly name: string }>(mentions: readonly M[]): M[] {
  const byName = new Map<string, M>();
  for (const mention of mentions) if (!byName.has(mention.name)) byName.set(mention.name, mention);
  return [...byName.values()];
}

function distinctLinks(links: readonly GroupLink[]): GroupLink[] {
  const key = (link: GroupLink) => [link.person?.name ?? '', link.group.name, link.relation].join('|');
  const distinct = [...new Map([...links].reverse().map((link) => [key(link), link])).values()].reverse();
  return distinct.filter((link) => !distinct.some((other) => isShortFor(link, other)));
}

const SHORTEST_NAME = 3;

/** 教育局 beside 市教育局 of one page: nobody's by name, the same body. */
function isShortFor({ person, group, relation }: GroupLink, other: GroupLink): boolean {
  return person === null && other.person === null && other.relation === relation && group.kind === 'government'
    && group.name.length >= SHORTEST_NAME && other.group.name.length > group.name.length && other.group.name.endsWith(group.name);
}
