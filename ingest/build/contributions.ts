import { ADVOCACY_KINDS, CONTRIBUTION_KINDS } from '../../schema/ontology';
import type { CommitteeEntity, ContributionFinding, Reading, RepresentFinding, ThemeFinding } from '../types';
import { addDelegate } from './delegates';
import type { GraphDraft } from './draft';
import { addCommittee, addGroup } from './groups';
import { contributionId, documentId, levelOf, normalise, recommendationId, scopeOf } from './ids';
import { addMeeting } from './meeting';
import { addPlace } from './places';
import { addTheme } from './themes';

/** One act of taking part, with who, for whom, about what, at which meeting and in which document. */
export function addContribution(draft: GraphDraft, reading: Reading, finding: ContributionFinding): void {
  const id = addAct(draft, reading, finding);
  draft.states('RECORDED_IN', id, documentId(reading.source.sha256), finding, finding.sketch === '' ? {} : { sketch: finding.sketch });
  for (const delegate of finding.delegates) draft.states('MADE', addDelegate(draft, reading, delegate.name), id, delegate);
  for (const group of finding.onBehalfOf) addGroupOf(draft, id, 'ON_BEHALF_OF', group);
  for (const group of finding.heldBy) addGroupOf(draft, id, 'HELD_BY', group);
  for (const place of finding.places) draft.states('CONCERNS', id, addPlace(draft, place.entity), place);
  addThemes(draft, id, finding.themes);
  addMeetingOf(draft, id, reading, finding);
}

/** The same speech in two papers is the same act: nothing of the paper enters its id, and its name only says what its id does. */
function addAct(draft: GraphDraft, reading: Reading, finding: ContributionFinding): string {
  const { committee, date, meeting } = reading.facts;
  const scope = scopeOf(committee, documentId(reading.source.sha256));
  const when = date?.slice(0, 4) ?? (meeting === null ? '' : `${meeting.term}/${meeting.session}`);
  const themes = mainThemes(finding.themes);
  const id = contributionId([
    [finding.kind, scope, when],
    sorted(finding.delegates.map(({ name }) => normalise(name))),
    sorted(finding.onBehalfOf.map(({ entity }) => entity.id)),
    themes,
  ]);
  return draft.node('Contribution', id, {
    name: themes.join('；') || CONTRIBUTION_KINDS[finding.kind], kind: finding.kind, ...committeeOf(draft, committee),
  });
}

/** Before which committee, and of which level that is. */
function committeeOf(draft: GraphDraft, committee: CommitteeEntity | null) {
  if (committee === null) return { committee: null, level: null };
  return { committee: addCommittee(draft, committee), level: levelOf(committee) };
}

/** What it is about by its title, else what it asks for. */
function mainThemes(themes: readonly ThemeFinding[]): string[] {
  const titles = themes.filter(({ level }) => level === 'title');
  return sorted([...new Set((titles.length > 0 ? titles : themes).map(({ theme }) => theme))].map(normalise));
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '').sort();
}

/** Who was only there, or has to act on it, is a partner. */
function addGroupOf(draft: GraphDraft, id: string, type: 'ON_BEHALF_OF' | 'HELD_BY', finding: RepresentFinding): void {
  const isPartner = finding.relation === 'partner' || finding.relation === 'handles' || finding.relation === 'present';
  draft.states(isPartner ? 'PARTNER' : type, id, addGroup(draft, finding.entity), finding, { role: finding.relation });
}

/** Titles first: where a theme is title and suggestion, it is a title. Each is said once, however many own it. */
function addThemes(draft: GraphDraft, id: string, themes: readonly ThemeFinding[]): void {
  const asked = new Map<string, ThemeFinding>();
  const levels = new Map<string, ThemeFinding['level']>();
  for (const finding of [...themes].sort((a, b) => Number(b.level === 'title') - Number(a.level === 'title'))) {
    if (levels.get(finding.theme) === finding.level) continue;
    levels.set(finding.theme, finding.level);
    const theme = addTheme(draft, finding);
    if (theme === null) continue;
    draft.states('ADVOCATES', id, theme, finding, { stance: finding.stance, level: finding.level });
    if (finding.level === 'suggestion' && !asked.has(theme)) asked.set(theme, finding);
  }
  [...asked].forEach(([theme, finding], i) => addRecommendation(draft, id, i + 1, theme, finding));
}

function addRecommendation(draft: GraphDraft, contribution: string, n: number, theme: string, finding: ThemeFinding): void {
  const id = draft.node('Recommendation', recommendationId(contribution, n), { name: `建议${n}`, number: n });
  draft.states('RECOMMENDS', contribution, id, finding);
  draft.states('ADVANCES', id, theme, finding);
}

/** Speeches and proposals are made at the meeting; what a report tells of was done over the year. */
function addMeetingOf(draft: GraphDraft, id: string, { facts }: Reading, { kind }: ContributionFinding): void {
  if (facts.meeting === null || !ADVOCACY_KINDS.has(kind)) return;
  const meeting = addMeeting(draft, facts);
  if (meeting !== null) draft.states('MADE_AT', id, meeting, facts.meeting);
}
