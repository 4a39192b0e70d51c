/**
 * What can be known: kinds of things, the relations between them, and what each relation rests on.
 *
 * Names follow Popolo (https://www.popoloproject.com/specs/) for people and organisations and SKOS for
 * themes. Stores, exports, checks and documentation read this file; no label or relation type is written
 * anywhere else.
 */

/** Labels of nodes, with the Chinese name a reader knows them by. */
export const LABELS = {
  Document: '文献',
  Committee: '政协委员会',
  Meeting: '会议',
  Delegate: '委员',
  Party: '党派',
  Sector: '界别',
  Organization: '组织',
  Place: '地方',
  Theme: '议题',
  Contribution: '履职行为',
  Recommendation: '建议',
} as const;

export type Label = keyof typeof LABELS;

/** A group is whoever a contribution can be made on behalf of. */
export const GROUP_LABELS = ['Party', 'Sector', 'Organization', 'Committee'] as const satisfies readonly Label[];

export type GroupLabel = (typeof GROUP_LABELS)[number];

/**
 * What a relation rests on.
 * - `text`: a document says so. Kept once for each document, with offsets, quote, rule and confidence.
 * - `name`: it follows from the names of its ends and the vocabularies (民盟平湖市基层委 is a branch of 民盟).
 *   Kept once; its evidence is every sentence that names its `from` end.
 * - `derived`: found by comparing or counting what documents say.
 */
export type Basis = 'text' | 'name' | 'derived';

export interface RelationKind {
  readonly from: readonly Label[];
  readonly to: readonly Label[];
  readonly basis: Basis;
  readonly zh: string;
}

/** Relation types, from → to. */
export const RELATIONS = {
  SITS_ON: { from: ['Delegate'], to: ['Committee'], basis: 'text', zh: '任职于' },
  MEMBER_OF: { from: ['Delegate'], to: GROUP_LABELS, basis: 'text', zh: '属于' },
  MADE: { from: ['Delegate'], to: ['Contribution'], basis: 'text', zh: '作出' },
  ON_BEHALF_OF: { from: ['Contribution'], to: GROUP_LABELS, basis: 'text', zh: '代表' },
  HELD_BY: { from: ['Contribution'], to: ['Committee', 'Organization', 'Sector', 'Party'], basis: 'text', zh: '由…组织' },
  PARTNER: { from: ['Contribution'], to: GROUP_LABELS, basis: 'text', zh: '参与' },
  ADVOCATES: { from: ['Contribution'], to: ['Theme'], basis: 'text', zh: '主张' },
  RECOMMENDS: { from: ['Contribution'], to: ['Recommendation'], basis: 'text', zh: '建议' },
  ADVANCES: { from: ['Recommendation'], to: ['Theme'], basis: 'text', zh: '推动' },
  CONCERNS: { from: ['Contribution'], to: ['Place'], basis: 'text', zh: '涉及' },
  MADE_AT: { from: ['Contribution'], to: ['Meeting'], basis: 'text', zh: '于会议' },
  RECORDED_IN: { from: ['Contribution'], to: ['Document'], basis: 'text', zh: '见于' },
  NAMED_IN: { from: ['Delegate', ...GROUP_LABELS, 'Place'], to: ['Document'], basis: 'text', zh: '提及于' },
  REPRINT_OF: { from: ['Contribution'], to: ['Contribution'], basis: 'derived', zh: '转载自' },
  CONVENED_BY: { from: ['Meeting'], to: ['Committee'], basis: 'name', zh: '召集' },
  BRANCH_OF: { from: ['Organization'], to: ['Party'], basis: 'name', zh: '隶属' },
  ORGAN_OF: { from: ['Organization'], to: ['Committee'], basis: 'name', zh: '机构属于' },
  COVERS: { from: ['Organization'], to: ['Sector'], basis: 'name', zh: '涵盖界别' },
  BASED_IN: { from: ['Committee', 'Organization'], to: ['Place'], basis: 'name', zh: '位于' },
  WITHIN: { from: ['Place'], to: ['Place'], basis: 'name', zh: '属于' },
  BROADER: { from: ['Theme'], to: ['Theme'], basis: 'name', zh: '上位议题' },
  BACKS: { from: [...GROUP_LABELS, 'Delegate'], to: ['Theme'], basis: 'derived', zh: '支持' },
} as const satisfies Record<string, RelationKind>;

export type RelationType = keyof typeof RELATIONS;

/** Kinds of contribution. The first two are advocacy, the others activities that somebody held. */
export const CONTRIBUTION_KINDS = {
  speech: '发言',
  proposal: '提案',
  consultation: '专题协商',
  survey_consultation: '调研协商',
  sector_consultation: '界别协商',
  supervision: '民主监督',
  survey: '调研',
  inspection: '视察',
} as const;

export type ContributionKind = keyof typeof CONTRIBUTION_KINDS;

export const ADVOCACY_KINDS: ReadonlySet<ContributionKind> = new Set(['speech', 'proposal'] as const);

/** Levels of committees: of the nation, or of a place. */
export const COMMITTEE_LEVELS = {
  national: '全国',
  province: '省级',
  city: '市级',
  county: '县级',
} as const;

export type CommitteeLevel = keyof typeof COMMITTEE_LEVELS;

/** Kinds of group, as the annotations of the corpus name them. */
export const GROUP_KINDS = {
  party: '党派',
  people_org: '人民团体',
  sector: '界别',
  committee_group: '委员小组、专门委员会',
  government: '政府部门',
  other: '其他组织',
} as const;

export type GroupKind = keyof typeof GROUP_KINDS;

/** How a person or a document stands to a group. Only `on_behalf_of` makes a group back a theme. */
export const GROUP_RELATIONS = {
  on_behalf_of: '代表',
  member: '成员',
  convener: '召集人',
  proposer: '提出者',
  handles: '承办',
  partner: '联合',
  present: '到会',
  office_holder: '任职',
} as const;

export type GroupRelation = keyof typeof GROUP_RELATIONS;

/** What a theme is to the contribution that names it. */
export type ThemeLevel = 'title' | 'suggestion';

export type Stance = 'supports' | 'opposes' | 'reports';
