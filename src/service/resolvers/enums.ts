import { COMMITTEE_LEVELS, CONTRIBUTION_KINDS, GROUP_KINDS, LABELS } from '../../../schema/ontology';

/** Enums of the schema are the ontology's own words in capitals: SURVEY_CONSULTATION is `survey_consultation`. */
export const enums = {
  NodeKind: capitals(Object.keys(LABELS)),
  GroupKind: capitals(Object.keys(GROUP_KINDS)),
  ContributionKind: capitals(Object.keys(CONTRIBUTION_KINDS)),
  CommitteeLevel: capitals(Object.keys(COMMITTEE_LEVELS)),
  ThemeLevel: capitals(['top', 'narrower', 'local']),
  BackingOrder: capitals(['count', 'lift']),
  PeriodUnit: capitals(['year', 'month', 'meeting']),
  Movement: capitals(['new', 'rising', 'fading']),
  TextLevel: capitals(['title', 'suggestion']),
  Stance: capitals(['supports', 'opposes', 'reports']),
};

function capitals(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(words.map((word) => [word.toUpperCase(), word]));
}
