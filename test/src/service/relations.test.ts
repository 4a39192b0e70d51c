import { openHarness, type Harness } from './harness';
import { DOCUMENT, smallGraph, TEXT } from './smallGraph';

let harness: Harness;

beforeAll(async () => {
  harness = await openHarness();
  await harness.store.write(smallGraph);
});

afterAll(() => harness.close());

async function data(query: string): Promise<unknown> {
  const answer = await harness.ask(query);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const PARTY = 'party:中国民主同盟';

test.each([
  ['who argues for the same, and for what', '{ group(id: "organization:云溪/总工会") { similar(kinds: [SECTOR]) { nodes { backer { name } likeness themes common sharedThemes { nodes { theme { name } own others } } } } } }',
    { group: { similar: { nodes: [{ backer: { name: '教育界' }, likeness: 0.5, themes: 1, common: 1, sharedThemes: { nodes: [{ theme: { name: '教育' }, own: 1, others: 1 }] } }] } } }],
  ['who spoke together, and what', '{ group(id: "sector:教育界") { joint(rollUp: false) { nodes { backer { name } count first contributions { nodes { title } } } } } }',
    { group: { joint: { nodes: [{ backer: { name: '民盟云溪市委' }, count: 1, first: '2026-01-20', contributions: { nodes: [{ title: '让每个孩子走路上学' }] } }] } } }],
  ['rolled up, a party for its branch', '{ group(id: "sector:教育界") { joint { nodes { backer { name } } } } }',
    { group: { joint: { nodes: [{ backer: { name: '民盟云溪市委' } }, { backer: { name: '中国民主同盟' } }] } } }],
  ['for whom a delegate spoke', '{ delegate(id: "delegate:云溪/林一帆") { spokeFor { nodes { node { caption } count } } places { nodes { count } } similar { nodes { backer { name } likeness } } } }',
    { delegate: {
      spokeFor: { nodes: [{ node: { caption: '民盟云溪市委' }, count: 1 }, { node: { caption: '中国民主同盟' }, count: 1 }, { node: { caption: '教育界' }, count: 1 }] },
      places: { nodes: [] }, similar: { nodes: [{ backer: { name: '周听澜' }, likeness: 0.5 }] },
    } }],
  ['how two things hang together', `{ paths(from: "${PARTY}", to: "sector:教育界") { paths { length steps { to { caption } relations { type name weight evidence(first: 1) { nodes { quote } } } } } cut { id } } }`,
    { paths: { cut: [], paths: [{ length: 3, steps: [
      { to: { caption: '民盟云溪市委' }, relations: [{ type: 'BRANCH_OF', name: '隶属', weight: 1, evidence: { nodes: [{ quote: '林一帆委员代表民盟云溪市委、教育界发言' }] } }] },
      { to: { caption: '让每个孩子走路上学' }, relations: [{ type: 'ON_BEHALF_OF', name: '代表', weight: 1, evidence: { nodes: [{ quote: '林一帆委员代表民盟云溪市委、教育界发言' }] } }] },
      { to: { caption: '教育界' }, relations: [{ type: 'ON_BEHALF_OF', name: '代表', weight: 1, evidence: { nodes: [{ quote: '林一帆委员代表民盟云溪市委、教育界发言' }] } }] },
    ] }] } }],
  ['what lies around', '{ neighbourhood(of: "sector:教育界", relations: [ON_BEHALF_OF, MADE], depth: 2) { nodes { depth node { caption } } links { type from { caption } to { caption } } cut { id } } }',
    { neighbourhood: {
      nodes: [{ depth: 0, node: { caption: '教育界' } }, { depth: 1, node: { caption: '让每个孩子走路上学' } }, { depth: 2, node: { caption: '林一帆' } }, { depth: 2, node: { caption: '民盟云溪市委' } }],
      links: [
        { type: 'MADE', from: { caption: '林一帆' }, to: { caption: '让每个孩子走路上学' } },
        { type: 'ON_BEHALF_OF', from: { caption: '让每个孩子走路上学' }, to: { caption: '民盟云溪市委' } },
        { type: 'ON_BEHALF_OF', from: { caption: '让每个孩子走路上学' }, to: { caption: '教育界' } },
      ],
      cut: [],
    } }],
  ['where it says so, of a relation', `{ relation(type: BACKS, from: "${PARTY}", to: "theme:transport") { name weight evidence { nodes { quote } } } none: relation(type: MADE, from: "${PARTY}", to: "x") { name } }`,
    { relation: { name: '支持', weight: 1, evidence: { nodes: [{ quote: '增设斑马线' }] } }, none: null }],
  ['where it says so, of anything', '{ node(id: "theme:校车安全") { caption sources { nodes { quote start end document { title } } } } }',
    { node: { caption: '校车安全', sources: { nodes: [{ quote: '校车安全', start: TEXT.indexOf('校车安全'), end: TEXT.indexOf('校车安全') + 4, document: { title: '云溪两会' } }] } } }],
  ['a document with its text, what it names and says', `{ document(id: "${DOCUMENT}") { text mentions(first: 2) { nodes { node { caption } evidence { quote } } } claims(first: 1) { nodes { relation { type weight } evidence { quote } } } themes(first: 1) { nodes { node { caption } count } } } }`,
    { document: {
      text: TEXT,
      mentions: { nodes: [{ node: { caption: '政协云溪市委员会' }, evidence: { quote: '林一帆委员代表' } }, { node: { caption: '林一帆' }, evidence: { quote: '林一帆委员代表' } }] },
      claims: { nodes: [{ relation: { type: 'MADE', weight: 1 }, evidence: { quote: '林一帆委员代表' } }] },
      themes: { nodes: [{ node: { caption: '教育' }, count: 2 }] },
    } }],
  ['what a name may become', '{ suggest(text: "民盟", first: 2) { kind name highlights { start end } } }',
    { suggest: [{ kind: 'PARTY', name: '中国民主同盟', highlights: [] }, { kind: 'ORGANIZATION', name: '民盟云溪市委', highlights: [{ start: 0, end: 2 }] }] }],
  ['a word that is misspelt', '{ search(text: "Educaton", kinds: [THEME]) { corrected nodes { name foundIn } } fine: search(text: "Education") { corrected } }',
    { search: { corrected: 'education', nodes: [{ name: '教育', foundIn: 'NAME' }] }, fine: { corrected: null } }],
  ['where in a sentence', '{ search(text: "家长", kinds: [CONTRIBUTION]) { nodes { name } } said: search(text: "走路上學", kinds: [CONTRIBUTION]) { nodes { foundIn excerpt highlights { start end } } } }',
    { search: { nodes: [] }, said: { nodes: [{ foundIn: 'NAME', excerpt: '让每个孩子走路上学', highlights: [{ start: 5, end: 9 }] }] } }],
])('%s', async (_, query, expected) => {
  expect(await data(query)).toEqual(expected);
});

test('communities, whatever ties them', async () => {
  const answer = await data('{ themes: communities(kinds: [PARTY, SECTOR, PEOPLE_ORG]) { compared isComplete communities { groups { name } themes(first: 1) { theme { name } groups } } } joint: communities(basis: JOINT) { communities { groups { name } } } }') as {
    themes: { compared: number; isComplete: boolean; communities: { groups: unknown[]; themes: unknown }[] };
    joint: { communities: { groups: unknown[] }[] };
  };
  expect(answer.themes).toMatchObject({ compared: 3, isComplete: true, communities: [{ themes: [{ theme: { name: '教育' }, groups: 3 }] }] });
  expect(answer.themes.communities[0]?.groups).toHaveLength(3);
  expect(answer.joint.communities.flatMap(({ groups }) => groups)).toHaveLength(3);
});

test('communities are found once, until the graph changes, for each filter', async () => {
  const told = async (where: string) => {
    harness.questionsAsked();
    const { communities } = await data(`{ communities(where: ${where}) { compared } }`) as { communities: { compared: number } };
    return [communities.compared, ...new Set(harness.questionsAsked())];
  };
  const anew = ['version', 'matrix', 'relationsFrom'];
  await harness.store.write(smallGraph);
  expect(await told('{ levels: [COUNTY] }')).toEqual([0, ...anew]);
  expect(await told('{ levels: [COUNTY] }')).toEqual([0, 'version']);
  const [compared, ...asked] = await told('{ since: "2026-01" }');
  expect(asked).toEqual(anew);
  expect(await told('{ since: "2026-01" }')).toEqual([compared, 'version']);
  await harness.store.forget(DOCUMENT);
  expect(await told('{ since: "2026-01" }')).toEqual([0, ...anew]);
  await harness.store.write(smallGraph);
  expect(await told('{ since: "2026-01" }')).toEqual([compared, ...anew]);
});

test.each([
  ['{ paths(from: "a", to: "b", longest: 7) { cut { id } } }', 'longest is 7'],
  ['{ paths(from: "a", to: "b", first: 0) { cut { id } } }', 'first is 0'],
  ['{ neighbourhood(of: "a", depth: 4) { cut { id } } }', 'depth is 4'],
  ['{ neighbourhood(of: "a", most: 301) { cut { id } } }', 'most is 301'],
  ['{ suggest(text: " ") { name } }', 'text is empty'],
  ['{ suggest(text: "a", first: 101) { name } }', 'first is 101'],
  ['{ communities { communities { themes(first: 0) { count } } } }', 'first is 0'],
])('%s is refused', async (query, message) => {
  const { errors } = await harness.ask(query);
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(message) as unknown, extensions: { code: 'BAD_REQUEST' } });
});

test.each([
  ['paths', `{ paths(from: "${PARTY}", to: "sector:教育界", longest: 6, all: true, first: 20) { paths { steps { from { caption } to { caption } relations { evidence { nodes { quote document { title } } } } } } } }`, 9],
  ['who is like whom', '{ groups { nodes { similar { nodes { backer { name } sharedThemes { nodes { theme { name } } } } } joint { nodes { backer { name } contributions { nodes { title } } } } } } }', 7],
  ['claims', '{ documents { nodes { claims { nodes { relation { weight from { caption } to { caption } evidence { nodes { quote } } } } } mentions { nodes { node { caption } } } } } }', 6],
])('%s are asked level by level, not thing by thing', async (_, query, most) => {
  harness.questionsAsked();
  await data(query);
  expect(harness.questionsAsked().length).toBeLessThanOrEqual(most);
});
