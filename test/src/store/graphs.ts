/** Invented documents of the fictitious city 云溪, as graphs, for the tests of stores. */
import { createHash } from 'node:crypto';
import { RELATIONS, type Label, type RelationType } from '../../../schema/ontology';
import type { DocumentGraph, GraphNode, GraphRelation } from '../../../ingest/types';

const LABEL_OF: Readonly<Record<string, Label>> = {
  document: 'Document', committee: 'Committee', meeting: 'Meeting', delegate: 'Delegate', party: 'Party', sector: 'Sector',
  organization: 'Organization', place: 'Place', theme: 'Theme', contribution: 'Contribution',
};

/** Kinds by name of contribution: the part before the dash. */
function kindOf(label: Label, name: string): string | null {
  if (label === 'Contribution') return name.split('-')[0] ?? null;
  if (label === 'Party') return 'party';
  if (label !== 'Theme') return null;
  if (!/^[a-z/]+$/.test(name)) return 'local';
  return name.includes('/') ? 'narrower' : 'top';
}

/** Contributions are made before the committee of 云溪, proposals before the nation's; of consultations nothing is known. */
const BEFORE: Readonly<Record<string, GraphNode['properties']>> = {
  speech: { committee: 'committee:云溪', level: 'city' },
  survey: { committee: 'committee:云溪', level: 'city' },
  proposal: { committee: 'committee:全国', level: 'national' },
  consultation: { committee: null, level: null },
};

export function node(id: string): GraphNode {
  const key = id.slice(id.indexOf(':') + 1);
  const label = LABEL_OF[id.slice(0, id.indexOf(':'))] ?? 'Organization';
  const name = label === 'Theme' ? key : key.slice(key.indexOf('/') + 1);
  const kind = kindOf(label, name);
  const before = label === 'Contribution' ? BEFORE[kind ?? ''] : {};
  return { label, id, properties: { name, kind, aliases: key === '中国民主同盟' ? '民盟、盟' : null, ...before } };
}

export type Statement = readonly [type: RelationType, from: string, to: string, properties?: GraphRelation['properties']];

export interface Told {
  readonly uri: string;
  readonly text: string;
  readonly date?: string;
  readonly statements: readonly Statement[];
  readonly problems?: DocumentGraph['problems'];
  readonly extractor?: string;
}

/** The graph of a document that says these things. `this` stands for the document; a quote is the whole text. */
export function graphOf({ uri, text, date = '', statements, problems = [], extractor = '1' }: Told): DocumentGraph {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const document = `document:${sha256.slice(0, 16)}`;
  const named = (id: string) => (id === 'this' ? document : id);
  const ids = new Set(statements.flatMap(([, from, to]) => [named(from), named(to)]));
  ids.delete(document);
  const facts = { name: uri, title: uri, outlet: '云溪日报', date: date === '' ? null : date, sha256, text };
  return {
    document, uri, sha256, extractor, problems,
    nodes: [{ label: 'Document', id: document, properties: facts }, ...[...ids].map(node)],
    relations: statements.map(([type, from, to, properties = {}]) => ({
      type, from: named(from), to: named(to), properties, evidence: RELATIONS[type].basis === 'text' ? evidence(text) : null,
    })),
  };
}

function evidence(quote: string) {
  return { start: 0, end: quote.length, quote, rule: 'test.whole', confidence: 1 };
}

const BRANCH: Statement = ['BRANCH_OF', 'organization:云溪/民盟云溪市委', 'party:中国民主同盟'];
const IN_SCHOOLS: Statement[] = [
  ['BROADER', 'theme:课后服务', 'theme:education/school', { score: 2, phrases: '课后' }],
  ['BROADER', 'theme:education/school', 'theme:education'],
];
const IN_NURSERIES: Statement = ['BROADER', 'theme:托育', 'theme:education', { score: 1, phrases: '托育' }];

/** The branch of 民盟 asks for after-school service. */
export const speech = graphOf({
  uri: 'speech.txt', text: '方知远委员代表民盟云溪市委发言：完善课后服务。', date: '2025-02-11',
  statements: [
    ['MADE', 'delegate:云溪/方知远', 'contribution:speech-1'],
    ['SITS_ON', 'delegate:云溪/方知远', 'committee:云溪'],
    ['ON_BEHALF_OF', 'contribution:speech-1', 'organization:云溪/民盟云溪市委'],
    ['ADVOCATES', 'contribution:speech-1', 'theme:课后服务', { stance: 'supports', level: 'title' }],
    ['RECORDED_IN', 'contribution:speech-1', 'this'],
    ['CONCERNS', 'contribution:speech-1', 'place:云溪区'],
    ['WITHIN', 'place:云溪区', 'place:云溪市'],
    ['BASED_IN', 'committee:云溪', 'place:云溪市'],
    BRANCH, ...IN_SCHOOLS,
  ],
});

/** The same speech in another paper, a day earlier. */
export const reprint = graphOf({
  uri: 'reprint.txt', text: '方知远说，要完善课后服务。', date: '2025-02-10',
  statements: [
    ['MADE', 'delegate:云溪/方知远', 'contribution:speech-1'],
    ['ON_BEHALF_OF', 'contribution:speech-1', 'organization:云溪/民盟云溪市委'],
    ['ADVOCATES', 'contribution:speech-1', 'theme:课后服务', { stance: 'supports', level: 'title' }],
    ['RECORDED_IN', 'contribution:speech-1', 'this'],
    BRANCH, ...IN_SCHOOLS,
  ],
  problems: [{ reason: 'two delegates announced, one found', place: { start: 0, end: 3 }, rule: 'test.count' }],
});

/** A proposal of the party itself, next year; an opponent; and a consultation that the committee held. */
export const report = graphOf({
  uri: 'report.txt', text: '民盟提出托育提案；一位委员不赞成扩建停车场；市政协围绕课后服务开展协商。', date: '2026-01-20',
  statements: [
    ['MADE', 'delegate:云溪/林听雨', 'contribution:proposal-2'],
    ['ON_BEHALF_OF', 'contribution:proposal-2', 'party:中国民主同盟'],
    ['ADVOCATES', 'contribution:proposal-2', 'theme:托育', { stance: 'supports', level: 'title' }],
    ['RECORDED_IN', 'contribution:proposal-2', 'this'],
    ['MADE', 'delegate:云溪/林听雨', 'contribution:speech-3'],
    ['ADVOCATES', 'contribution:speech-3', 'theme:停车场扩建', { stance: 'opposes', level: 'title' }],
    ['ADVOCATES', 'contribution:speech-3', 'theme:公交优先', { stance: 'supports', level: 'suggestion' }],
    ['RECORDED_IN', 'contribution:speech-3', 'this'],
    ['HELD_BY', 'contribution:consultation-4', 'committee:云溪'],
    ['ADVOCATES', 'contribution:consultation-4', 'theme:课后服务', { stance: 'reports', level: 'title' }],
    ['RECORDED_IN', 'contribution:consultation-4', 'this'],
    IN_NURSERIES, ...IN_SCHOOLS,
  ],
});

export const all: readonly DocumentGraph[] = [speech, reprint, report];
