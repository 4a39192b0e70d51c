/** What `extract --json` prints of one document: the shape of the corpus' annotations, so that it can be scored. */
import type {
  ContributionFinding, DelegateFinding, Evidence, PlaceFinding, Problem, Reading, RepresentFinding, ThemeFinding,
} from '../../ingest/types';
import { ADVOCACY_KINDS, type ContributionKind } from '../../schema/ontology';

/** Offsets count UTF-16 code units of the decoded file; `quote` is exactly that slice. */
export interface ExtractRecord {
  readonly file: string;
  readonly delegates: ReadonlyArray<ReturnType<typeof delegate>>;
  readonly represents: ReadonlyArray<ReturnType<typeof represent>>;
  readonly themes: ReadonlyArray<ReturnType<typeof theme>>;
  readonly places: ReadonlyArray<ReturnType<typeof placeNamed>>;
  readonly activities: readonly ExtractActivity[];
  readonly problems: readonly Problem[];
}

interface ExtractActivity {
  readonly kind: ContributionKind;
  readonly themes: ReadonlyArray<ReturnType<typeof themeOfActivity>>;
}

/**
 * One record for a document; `JSON.stringify` of it is one line. A theme of an activity stands among the themes, as what
 * the page is about, and again in `activities`, with the kind of work it was the subject of.
 */
export function toExtractRecord(reading: Reading): ExtractRecord {
  const activities = reading.contributions.filter(({ kind }) => !ADVOCACY_KINDS.has(kind));
  return {
    file: reading.source.name,
    delegates: reading.delegates.map(delegate),
    represents: reading.represents.map(represent),
    themes: reading.themes.map(theme),
    places: reading.places.map(placeNamed),
    activities: activities.map(activity),
    problems: reading.problems,
  };
}

function delegate(finding: DelegateFinding) {
  return { name: finding.name, ...evidence(finding) };
}

function represent(finding: RepresentFinding) {
  const { delegate: person, group, kind, relation, entity } = finding;
  return { delegate: person, group, kind, relation, canonical: entity.id, ...evidence(finding) };
}

function theme(finding: ThemeFinding) {
  return {
    delegate_or_group: finding.owner, theme: finding.theme, level: finding.level, concepts: topConcepts(finding), ...evidence(finding),
  };
}

function placeNamed(finding: PlaceFinding) {
  return { name: finding.name, code: finding.entity.code, ...evidence(finding) };
}

function activity({ kind, themes }: ContributionFinding): ExtractActivity {
  return { kind, themes: themes.map(themeOfActivity) };
}

function themeOfActivity(finding: ThemeFinding) {
  return { theme: finding.theme, concepts: topConcepts(finding), ...where(finding) };
}

/** `education/preschool` counts for `education`; best first, each once. */
function topConcepts({ concepts }: ThemeFinding): string[] {
  return [...new Set(concepts.map(({ concept }) => concept.split('/')[0] ?? concept))];
}

function evidence({ quote, start, end, rule, confidence }: Evidence) {
  return { quote, start, end, rule, confidence };
}

function where({ quote, start, end }: Evidence) {
  return { quote, start, end };
}
