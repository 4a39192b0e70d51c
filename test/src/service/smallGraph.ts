/** A graph small enough to count by hand: two branches of one party, a sector and a people's organisation. All invented. */
import type { DocumentGraph, GraphNode, GraphRelation } from '../../../ingest/types';
import type { Label, RelationType } from '../../../schema/ontology';

export const TEXT = [
  '林一帆委员代表民盟云溪市委、教育界发言',
  '让每个孩子走路上学',
  '一是增设斑马线',
  '周听澜委员代表民盟望川市委、市总工会发言',
  '办好乡村学校',
  '市政协就校车安全开展调研',
].join('\n');

const SPEECH_A = 'contribution:000000000000000a';
const SPEECH_B = 'contribution:000000000000000b';
const SURVEY = 'contribution:000000000000000c';

export const DOCUMENT = 'document:00000000000000ff';

function node(label: Label, id: string, properties: GraphNode['properties']): GraphNode {
  return { label, id, properties };
}

function says(type: RelationType, from: string, to: string, quote: string, properties: GraphRelation['properties'] = {}): GraphRelation {
  const start = TEXT.indexOf(quote);
  return { type, from, to, properties, evidence: { start, end: start + quote.length, quote, rule: 'test.rule', confidence: 0.9 } };
}

function follows(type: RelationType, from: string, to: string, properties: GraphRelation['properties'] = {}): GraphRelation {
  return { type, from, to, properties, evidence: null };
}

const nodes: GraphNode[] = [
  node('Document', DOCUMENT, {
    name: '云溪两会', title: '云溪两会', outlet: '云溪日报', date: '2026-01-20', url: null, sha256: 'ff', encoding: 'utf-8', characters: TEXT.length, text: TEXT,
  }),
  node('Party', 'party:中国民主同盟', { name: '中国民主同盟', kind: 'party', aliases: '民盟', english: 'China Democratic League' }),
  node('Organization', 'organization:云溪/民盟', { name: '民盟云溪市委', kind: 'party', classification: 'party_branch' }),
  node('Organization', 'organization:望川/民盟', { name: '民盟望川市委', kind: 'party', classification: 'party_branch' }),
  node('Organization', 'organization:云溪/总工会', { name: '云溪市总工会', kind: 'people_org', classification: 'peoples_organisation' }),
  node('Sector', 'sector:教育界', { name: '教育界', kind: 'sector', aliases: null, english: 'Education' }),
  node('Committee', 'committee:云溪', { name: '政协云溪市委员会', kind: 'committee_group' }),
  node('Delegate', 'delegate:云溪/林一帆', { name: '林一帆' }),
  node('Delegate', 'delegate:云溪/周听澜', { name: '周听澜' }),
  node('Theme', 'theme:education', { name: '教育', english: 'Education', kind: 'top' }),
  node('Theme', 'theme:education/rural', { name: '乡村教育', english: 'Rural schools', kind: 'narrower' }),
  node('Theme', 'theme:transport', { name: '交通运输', english: 'Transport', kind: 'top' }),
  node('Theme', 'theme:让每个孩子走路上学', { name: '让每个孩子走路上学', kind: 'local' }),
  node('Theme', 'theme:增设斑马线', { name: '增设斑马线', kind: 'local' }),
  node('Theme', 'theme:办好乡村学校', { name: '办好乡村学校', kind: 'local' }),
  node('Theme', 'theme:校车安全', { name: '校车安全', kind: 'local' }),
  node('Contribution', SPEECH_A, { name: '让每个孩子走路上学', kind: 'speech' }),
  node('Contribution', SPEECH_B, { name: '办好乡村学校', kind: 'speech' }),
  node('Contribution', SURVEY, { name: '校车安全', kind: 'survey' }),
  node('Recommendation', `${SPEECH_A}/1`, { name: '建议1', number: 1 }),
];

const relations: GraphRelation[] = [
  follows('BRANCH_OF', 'organization:云溪/民盟', 'party:中国民主同盟'),
  follows('BRANCH_OF', 'organization:望川/民盟', 'party:中国民主同盟'),
  follows('BROADER', 'theme:education/rural', 'theme:education'),
  follows('BROADER', 'theme:让每个孩子走路上学', 'theme:education', { score: 2, phrases: '孩子、上学' }),
  follows('BROADER', 'theme:增设斑马线', 'theme:transport', { score: 1, phrases: '斑马线' }),
  follows('BROADER', 'theme:办好乡村学校', 'theme:education/rural', { score: 3, phrases: '乡村学校' }),
  says('RECORDED_IN', SPEECH_A, DOCUMENT, '林一帆委员代表'),
  says('MADE', 'delegate:云溪/林一帆', SPEECH_A, '林一帆委员代表'),
  says('SITS_ON', 'delegate:云溪/林一帆', 'committee:云溪', '林一帆委员代表'),
  says('ON_BEHALF_OF', SPEECH_A, 'organization:云溪/民盟', '林一帆委员代表民盟云溪市委、教育界发言'),
  says('ON_BEHALF_OF', SPEECH_A, 'sector:教育界', '林一帆委员代表民盟云溪市委、教育界发言'),
  says('ADVOCATES', SPEECH_A, 'theme:让每个孩子走路上学', '让每个孩子走路上学', { stance: 'supports', level: 'title' }),
  says('ADVOCATES', SPEECH_A, 'theme:增设斑马线', '增设斑马线', { stance: 'supports', level: 'suggestion' }),
  says('RECOMMENDS', SPEECH_A, `${SPEECH_A}/1`, '增设斑马线'),
  says('ADVANCES', `${SPEECH_A}/1`, 'theme:增设斑马线', '增设斑马线'),
  says('RECORDED_IN', SPEECH_B, DOCUMENT, '周听澜委员代表'),
  says('MADE', 'delegate:云溪/周听澜', SPEECH_B, '周听澜委员代表'),
  says('ON_BEHALF_OF', SPEECH_B, 'organization:望川/民盟', '周听澜委员代表民盟望川市委、市总工会发言'),
  says('ON_BEHALF_OF', SPEECH_B, 'organization:云溪/总工会', '周听澜委员代表民盟望川市委、市总工会发言'),
  says('ADVOCATES', SPEECH_B, 'theme:办好乡村学校', '办好乡村学校', { stance: 'supports', level: 'title' }),
  says('RECORDED_IN', SURVEY, DOCUMENT, '市政协就校车安全开展调研'),
  says('HELD_BY', SURVEY, 'committee:云溪', '市政协就校车安全开展调研'),
  says('ADVOCATES', SURVEY, 'theme:校车安全', '校车安全', { stance: 'reports', level: 'title' }),
];

/** What the store is given: 校车安全 fits no concept and stays unclassified. */
export const smallGraph: DocumentGraph = {
  document: DOCUMENT,
  uri: 'pages/yunxi.txt',
  sha256: 'ff'.repeat(32),
  extractor: 'test',
  nodes,
  relations,
  problems: [{ reason: '标题称3位委员发言，读出2位', place: null, rule: 'count.stated' }],
};
