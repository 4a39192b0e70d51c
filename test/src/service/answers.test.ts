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

describe('which groups back which themes', () => {
  test.each([
    ['a party, with its branches and narrower themes', 'party:中国民主同盟', '', [['教育', 2, 0, 2], ['交通运输', 1, 0, 1]]],
    ['a party, without its branches', 'party:中国民主同盟', 'rollUp: false', []],
    ['a branch', 'organization:云溪/民盟', '', [['交通运输', 1, 1, 0], ['教育', 1, 1, 0]]],
    ['a branch, on narrower themes', 'organization:望川/民盟', 'level: NARROWER', [['乡村教育', 1, 1, 0]]],
    ['a sector, in the words of the text', 'sector:教育界', 'level: LOCAL', [['增设斑马线', 1, 1, 0], ['让每个孩子走路上学', 1, 1, 0]]],
    ['a period without anything', 'sector:教育界', 'where: { since: "2026-02" }', []],
  ])('%s', async (_, id, args, expected) => {
    const answer = await data(`{ group(id: "${id}") { backs(first: 10${args === '' ? '' : `, ${args}`}) {
      nodes { theme { name } count direct rolledUp } } } }`) as { group: { backs: { nodes: Counted[] } } };
    const found = answer.group.backs.nodes.map(({ theme, count, direct, rolledUp }) => [theme.name, count, direct, rolledUp]);
    expect(found.sort()).toEqual([...expected].sort());
  });

  interface Counted {
    readonly theme: { readonly name: string };
    readonly count: number;
    readonly direct: number;
    readonly rolledUp: number;
  }

  test('a theme has its backers by kind, and delegates apart', async () => {
    expect(await data(`{ theme(id: "theme:education") {
      parties: backers(kinds: [PARTY]) { nodes { backer { name } count } }
      all: backers(kinds: [PEOPLE_ORG, SECTOR]) { nodes { backer { name } count first last } }
      delegates { nodes { backer { __typename name } count } }
    } }`)).toEqual({
      theme: {
        parties: { nodes: expect.arrayContaining([
          { backer: { name: '中国民主同盟' }, count: 2 },
          { backer: { name: '民盟云溪市委' }, count: 1 },
          { backer: { name: '民盟望川市委' }, count: 1 },
        ]) as unknown },
        all: { nodes: expect.arrayContaining([
          { backer: { name: '云溪市总工会' }, count: 1, first: '2026-01-20', last: '2026-01-20' },
          { backer: { name: '教育界' }, count: 1, first: '2026-01-20', last: '2026-01-20' },
        ]) as unknown },
        delegates: { nodes: expect.arrayContaining([
          { backer: { __typename: 'Delegate', name: '林一帆' }, count: 1 },
          { backer: { __typename: 'Delegate', name: '周听澜' }, count: 1 },
        ]) as unknown },
      },
    });
  });

  test('an activity is told apart from advocacy', async () => {
    expect(await data('{ theme(id: "theme:校车安全") { backers { nodes { backer { name } count activities byKind { kind count } } } } }')).toEqual({
      theme: { backers: { nodes: [{ backer: { name: '政协云溪市委员会' }, count: 0, activities: 1, byKind: [{ kind: 'SURVEY', count: 1 }] }] } },
    });
  });
});

describe('where does it say so', () => {
  test('a count opens to the sentences about the backer and about the theme', async () => {
    expect(await data(`{ group(id: "party:中国民主同盟") { backs(level: NARROWER) { nodes { contributions { edges {
      node { kind title date delegates { name } onBehalfOf { name } }
      backerEvidence { quote start end rule document { id title } }
      themeEvidence { quote context(around: 4) { before after } }
    } } } } } }`)).toEqual({ group: { backs: { nodes: [{ contributions: { edges: [{
      node: { kind: 'SPEECH', title: '办好乡村学校', date: '2026-01-20', delegates: [{ name: '周听澜' }], onBehalfOf: expect.arrayContaining([{ name: '民盟望川市委' }, { name: '云溪市总工会' }]) as unknown },
      backerEvidence: [{
        quote: '周听澜委员代表民盟望川市委、市总工会发言',
        start: TEXT.indexOf('周听澜'),
        end: TEXT.indexOf('周听澜') + '周听澜委员代表民盟望川市委、市总工会发言'.length,
        rule: 'test.rule',
        document: { id: DOCUMENT, title: '云溪两会' },
      }],
      themeEvidence: [{ quote: '办好乡村学校', context: { before: '会发言\n', after: '\n市政协' } }],
    }] } }] } } });
  });

  test('a contribution tells all that was said of it, and its themes titles first', async () => {
    expect(await data(`{ delegate(id: "delegate:云溪/林一帆") { committees { name } contributions { nodes {
      themes { theme { name broader { theme { name } score phrases } } level stance evidence { quote } }
      recommendations { position text themes { name } }
      evidence { quote }
    } } } }`)).toEqual({ delegate: { committees: [{ name: '政协云溪市委员会' }], contributions: { nodes: [{
      themes: [
        { theme: { name: '让每个孩子走路上学', broader: [{ theme: { name: '教育' }, score: 2, phrases: ['孩子', '上学'] }] }, level: 'TITLE', stance: 'SUPPORTS', evidence: [{ quote: '让每个孩子走路上学' }] },
        { theme: { name: '增设斑马线', broader: [{ theme: { name: '交通运输' }, score: 1, phrases: ['斑马线'] }] }, level: 'SUGGESTION', stance: 'SUPPORTS', evidence: [{ quote: '增设斑马线' }] },
      ],
      recommendations: [{ position: 1, text: '增设斑马线', themes: [{ name: '增设斑马线' }] }],
      evidence: [{ quote: '林一帆委员代表' }, { quote: '林一帆委员代表民盟云溪市委、教育界发言' }, { quote: '让每个孩子走路上学' }, { quote: '增设斑马线' }],
    }] } } });
  });

  test('a document tells where it lies, what it records and what was not understood', async () => {
    expect(await data('{ documents { nodes { uris outlet date contributions { nodes { kind } } problems { reason start } } } }')).toEqual({
      documents: { nodes: [{
        uris: ['pages/yunxi.txt'], outlet: '云溪日报', date: '2026-01-20',
        contributions: { nodes: expect.arrayContaining([{ kind: 'SPEECH' }, { kind: 'SURVEY' }]) as unknown },
        problems: [{ reason: '标题称3位委员发言，读出2位', start: null }],
      }] },
    });
  });
});

test('the matrix has the groups that back something, and its columns in order', async () => {
  expect(await data(`{ matrix(groupKinds: [PARTY, SECTOR], rollUp: true, first: 2) {
    groups { name } themes { name } rows { group { name } cells { theme { name } count } } } }`)).toEqual({ matrix: {
    groups: [{ name: '中国民主同盟' }, { name: '民盟云溪市委' }],
    themes: [{ name: '教育' }, { name: '交通运输' }],
    rows: [
      { group: { name: '中国民主同盟' }, cells: [{ theme: { name: '教育' }, count: 2 }, { theme: { name: '交通运输' }, count: 1 }] },
      { group: { name: '民盟云溪市委' }, cells: [{ theme: { name: '教育' }, count: 1 }, { theme: { name: '交通运输' }, count: 1 }] },
    ],
  } });
});

test('what fits no concept is counted and shown', async () => {
  expect(await data('{ overview { documents delegates groups contributions unclassifiedThemes problems } unclassifiedThemes { nodes { name } } }')).toEqual({
    overview: { documents: 1, delegates: 2, groups: 6, contributions: 3, unclassifiedThemes: 1, problems: 1 },
    unclassifiedThemes: { nodes: [{ name: '校车安全' }] },
  });
});

test('groups are found by search, by id and by what they belong to', async () => {
  expect(await data(`{ search(text: "民盟望川", kinds: [ORGANIZATION]) { nodes { kind name node { ... on Organization { branchOf { name branches { nodes { name } } } } } } }
    node(id: "sector:教育界") { __typename } group(id: "theme:education") { name } }`)).toEqual({
    search: { nodes: [{ kind: 'ORGANIZATION', name: '民盟望川市委', node: { branchOf: {
      name: '中国民主同盟', branches: { nodes: expect.arrayContaining([{ name: '民盟云溪市委' }, { name: '民盟望川市委' }]) as unknown },
    } } }] },
    node: { __typename: 'Sector' },
    group: null,
  });
});

describe('pages', () => {
  const PAGE = 'query ($after: String) { groups(first: 1, after: $after) { edges { cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }';
  interface Page {
    readonly groups: { readonly nodes: Array<{ id: string }>; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
  }

  test('read one by one hold what one page of all holds', async () => {
    const { groups } = await data('{ groups(first: 100) { nodes { id } } }') as Page;
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page['groups'] = ((await harness.ask(PAGE, { after })).data as Page).groups;
      found.push(...page.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(found).toEqual(groups.nodes.map(({ id }) => id));
  });
});

describe('questions put to the store', () => {
  const DEEP = `{ matrix { rows { group { name } cells { theme { name } count contributions { edges {
    node { delegates { name } onBehalfOf { name } documents { title uris } themes { theme { name } } }
    backerEvidence { quote document { title } } themeEvidence { quote context { before } }
  } } } } } }`;

  test('are as many as a matrix has levels down to the quotes, not as its cells', async () => {
    harness.questionsAsked();
    await data(DEEP);
    const asked = harness.questionsAsked();
    expect(asked.filter((question) => question === 'contributionsBehind')).toHaveLength(1);
    expect(asked.length).toBeLessThanOrEqual(12);
  });

  test('are one for the themes that all groups back', async () => {
    harness.questionsAsked();
    await data('{ groups { nodes { name backs { nodes { theme { name } count } } } } }');
    expect(harness.questionsAsked()).toEqual(['groups', 'themesBacked']);
  });
});
