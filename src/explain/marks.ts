import { toSource } from '../../ingest/clean';
import type { Trace } from '../../ingest/pipeline';
import { REJECTION_REASONS, type Rejection } from '../../ingest/rejection';
import { resolveGroup } from '../../ingest/resolve/groups';
import type { Act } from '../../ingest/segment/acts';
import type {
  ConceptMatch, GroupEntity, GroupLink, GroupMention, Mention, PlaceEntity, Span, ThemeFinding,
} from '../../ingest/types';
import { CONTRIBUTION_KINDS, GROUP_KINDS, GROUP_RELATIONS } from '../../schema/ontology';
import { confidenceOf } from '../../schema/vocabulary/ruleConfidence';
import { conceptsById } from '../../schema/vocabulary/themes';

/** Kinds of mark in the order of the legend. */
export const MARK_KINDS = {
  person: { zh: '委员', en: 'delegate' },
  group: { zh: '群体', en: 'group' },
  place: { zh: '地方', en: 'place' },
  theme: { zh: '议题', en: 'theme' },
  link: { zh: '关系', en: 'relation' },
  act: { zh: '履职行为', en: 'contribution' },
  rejected: { zh: '未采纳', en: 'not taken' },
} as const;

export type MarkKind = keyof typeof MARK_KINDS;

/** A line of what is known of a mark. */
export interface Fact {
  readonly zh: string;
  readonly en: string;
  readonly value: string;
}

/** A stretch of the decoded source with what was made of it. Offsets in UTF-16 code units. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly words: string;
  readonly rule: string;
  /** Null for what was not taken. */
  readonly confidence: number | null;
  readonly facts: readonly Fact[];
}

/** Everything that was recognised in a text, and what was not taken, in order of place; of equals the longer first. */
export function marksOf({ page, told, reading, rejections }: Trace): Mark[] {
  const at = (span: Span) => toSource(page.clean, span);
  const mark = (kind: MarkKind, mention: Mention, facts: readonly Fact[]): Mark => {
    const { start, end, quote } = at(mention);
    return { kind, start, end, words: quote, rule: mention.rule, confidence: confidenceOf(mention.rule), facts };
  };
  return [
    ...told.persons.map((person) => mark('person', person, [fact('姓名', 'name', person.name)])),
    ...page.groups.map((group) => mark('group', group, groupFacts(group, resolveGroup(group, reading.facts.committee)))),
    ...page.places.map((place) => mark('place', place, [fact('对应', 'resolved to', placePath(place.entity))])),
    ...told.links.map((link) => mark('link', link.quote, [fact('意思', 'says', linkTold(link))])),
    ...told.acts.map((act) => mark('act', act.quote, actFacts(act))),
    ...reading.themes.map(themeMark),
    ...rejections.filter(({ start, end }) => end > start).map((rejection) => rejectedMark(rejection, at(rejection))),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
}

function groupFacts({ kind }: GroupMention, { name, id }: GroupEntity): Fact[] {
  return [fact('类别', 'kind', `${GROUP_KINDS[kind]} ${kind}`), fact('对应', 'resolved to', `${name} ${id}`)];
}

/** 浙江省 › 嘉兴市 › 平湖市 place:330482 */
function placePath(place: PlaceEntity): string {
  const names = [place, ...place.within].map(({ name }) => name).reverse();
  return `${names.join(' › ')} ${place.id}`;
}

function linkTold({ person, group, relation }: GroupLink): string {
  return `${person?.name ?? '（本文）'} ${GROUP_RELATIONS[relation]} ${group.name} (${relation})`;
}

function actFacts({ kind, persons, onBehalfOf, heldBy }: Act): Fact[] {
  return [
    fact('行为', 'kind', `${CONTRIBUTION_KINDS[kind]} ${kind}`),
    ...named('委员', 'by', persons), ...named('代表', 'on behalf of', onBehalfOf), ...named('主办', 'held by', heldBy),
  ];
}

function rejectedMark({ rule, reason }: Rejection, { start, end, quote }: Span & { readonly quote: string }): Mark {
  const { zh, en } = REJECTION_REASONS[reason];
  return { kind: 'rejected', start, end, words: quote, rule, confidence: null, facts: [fact('原因', 'reason', `${zh} · ${en}`)] };
}

function themeMark(theme: ThemeFinding): Mark {
  const { start, end, quote, rule, confidence, owner, level, stance, concepts } = theme;
  const facts = [
    fact('议题', 'theme', theme.theme),
    ...(owner === null ? [] : [fact('提出者', 'owner', owner)]),
    ...(level === null ? [] : [fact('层次', 'level', level === 'title' ? '题目 title' : '建议 suggestion')]),
    ...(stance === 'supports' ? [] : [fact('立场', 'stance', stance)]),
    ...(concepts.length === 0 ? [fact('归类', 'concept', '无 none')] : concepts.map(conceptFact)),
  ];
  return { kind: 'theme', start, end, words: quote, rule, confidence, facts };
}

function conceptFact({ concept, score, phrases }: ConceptMatch): Fact {
  const label = conceptsById().get(concept)?.prefLabel;
  const earned = phrases.length === 0 ? '所在发言 its speech' : phrases.join('、');
  return fact('归类', 'concept', `${label?.zh ?? ''} ${concept} ${score.toFixed(2)} ← ${earned}`);
}

function named(zh: string, en: string, all: ReadonlyArray<{ readonly name: string }>): Fact[] {
  return all.length === 0 ? [] : [fact(zh, en, all.map(({ name }) => name).join('、'))];
}

function fact(zh: string, en: string, value: string): Fact {
  return { zh, en, value };
}
