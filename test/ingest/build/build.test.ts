import { buildGraph } from '../../../ingest/build';
import type { DocumentGraph, Reading } from '../../../ingest/types';
import { RELATIONS } from '../../../schema/ontology';
import { delegate, facts, reading, represents, speech, theme } from './readings';

const contributionOf = (graph: DocumentGraph) => graph.nodes.find(({ label }) => label === 'Contribution');
const idsOf = (graph: DocumentGraph) => graph.nodes.map(({ id }) => id);
const named = (graph: DocumentGraph, id: string) => graph.nodes.find((node) => node.id === id)?.properties;

test('a page becomes nodes and relations of the ontology, each said once', () => {
  const graph = buildGraph(reading());
  const act = contributionOf(graph)?.id ?? '';
  expect(graph.relations.map(({ type, from, to }) => [type, from.replace(act, 'act'), to.replace(act, 'act')])).toEqual([
    ['NAMED_IN', 'delegate:云溪市/方知远', graph.document],
    ['WITHIN', 'place:云溪市', 'place:北屏省'],
    ['BASED_IN', 'committee:云溪市', 'place:云溪市'],
    ['SITS_ON', 'delegate:云溪市/方知远', 'committee:云溪市'],
    ['BRANCH_OF', 'organization:云溪市/民盟云溪市委', 'party:中国民主同盟'],
    ['BASED_IN', 'organization:云溪市/民盟云溪市委', 'place:云溪市'],
    ['NAMED_IN', 'organization:云溪市/民盟云溪市委', graph.document],
    ['MEMBER_OF', 'delegate:云溪市/方知远', 'organization:云溪市/民盟云溪市委'],
    ['RECORDED_IN', 'act', graph.document],
    ['MADE', 'delegate:云溪市/方知远', 'act'],
    ['ON_BEHALF_OF', 'act', 'organization:云溪市/民盟云溪市委'],
    ['CONCERNS', 'act', 'place:云溪市'],
    ['BROADER', 'theme:完善课后服务', 'theme:education'],
    ['ADVOCATES', 'act', 'theme:完善课后服务'],
    ['ADVOCATES', 'act', 'theme:错峰放学'],
    ['RECOMMENDS', 'act', 'act/1'],
    ['ADVANCES', 'act/1', 'theme:错峰放学'],
    ['CONVENED_BY', 'meeting:云溪市/2/4', 'committee:云溪市'],
    ['MADE_AT', 'act', 'meeting:云溪市/2/4'],
    ['NAMED_IN', 'place:云溪市', graph.document],
  ]);
  expect(graph.problems).toHaveLength(1);
});

test('every relation joins what the ontology lets it join, with evidence where a text says so', () => {
  const graph = buildGraph(reading());
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  for (const { type, from, to, evidence } of graph.relations) {
    expect(RELATIONS[type].from).toContain(labels.get(from));
    expect(RELATIONS[type].to).toContain(labels.get(to));
    expect(evidence !== null).toBe(RELATIONS[type].basis === 'text');
  }
});

test('every node is an end of a relation, so that nothing stands there without a reason', () => {
  const graph = buildGraph(reading());
  const ends = new Set(graph.relations.flatMap(({ from, to }) => [from, to]));
  expect(idsOf(graph).filter((id) => !ends.has(id))).toEqual([]);
});

test('what things are called, in full', () => {
  const graph = buildGraph(reading());
  expect(named(graph, 'meeting:云溪市/2/4')).toMatchObject({ name: '政协第二届云溪市委员会第四次会议' });
  expect(named(graph, 'party:中国民主同盟')).toMatchObject({ aliases: '民盟', kind: 'party' });
  expect(named(graph, 'theme:education')).toMatchObject({ name: '教育', kind: 'top' });
  expect(named(graph, graph.document)).toMatchObject({ title: '议政发言', outlet: '云溪日报', date: '2025-02-11', encoding: 'utf-8' });
  expect(contributionOf(graph)?.properties).toEqual({ name: '完善课后服务', kind: 'speech', committee: 'committee:云溪市', level: 'city' });
});

const withSpeech = (change: object, more: Partial<Reading> = {}) => reading({ contributions: [{ ...speech, ...change }], ...more }, 'another page');

test.each([
  ['in another paper', withSpeech({}), true],
  ['in traditional script and other quotation marks', withSpeech({ themes: [theme('完善「課後服務」', 'title')] }), true],
  ['with other suggestions', withSpeech({ themes: [theme('完善课后服务', 'title'), theme('延长服务时间', 'suggestion')] }), true],
  ['by somebody else', withSpeech({ delegates: [delegate('林听雨')] }), false],
  ['for nobody', withSpeech({ onBehalfOf: [] }), false],
  ['about something else', withSpeech({ themes: [theme('加装电梯', 'title')] }), false],
  ['as a proposal', withSpeech({ kind: 'proposal' }), false],
  ['a year later', withSpeech({}, { facts: { ...facts, date: '2026-02-11' } }), false],
  ['in a page of no committee', withSpeech({}, { facts: { ...facts, committee: null } }), false],
])('the speech %s: the same one? %#', (_, other, isSame) => {
  const [one, two] = [buildGraph(reading()), buildGraph(other)].map(contributionOf);
  expect(one?.id === two?.id).toBe(isSame);
  if (isSame) expect(one).toEqual(two);
});

test('people of one name in pages of no committee are not taken for one', () => {
  const alone = { facts: { ...facts, committee: null } };
  const [one, two] = ['page one', 'page two'].map((text) => idsOf(buildGraph(reading(alone, text))).filter((id) => id.startsWith('delegate:')));
  expect(one).toHaveLength(1);
  expect(one).not.toEqual(two);
});

test.each([
  ['partner', 'PARTNER'], ['handles', 'PARTNER'], ['present', 'PARTNER'], ['on_behalf_of', 'ON_BEHALF_OF'],
] as const)('who is there as %s stands as %s', (relation, type) => {
  const graph = buildGraph(withSpeech({ onBehalfOf: [represents(null, relation)] }));
  expect(graph.relations.filter(({ properties }) => properties.role === relation && 'role' in properties).map((one) => one.type)).toContain(type);
});

test('somebody who holds an office and is no delegate stays out', () => {
  const graph = buildGraph(reading({ represents: [represents('某局长', 'office_holder')] }));
  expect(idsOf(graph).filter((id) => id.startsWith('delegate:'))).toEqual(['delegate:云溪市/方知远']);
});
