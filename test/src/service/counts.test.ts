import { openHarness, type Harness } from './harness';
import { smallGraph } from './smallGraph';

/** Questions of counts over HTTP; what the counts must be is held by the contract of the stores. */
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

const named = (name: string) => ({ name });

test('what a branch backs beyond its volume comes first by lift, and nothing that rests on a handful unless asked for', async () => {
  expect(await data(`{ group(id: "organization:云溪/民盟") {
    byLift: backs(order: LIFT, leastCount: 1) { nodes { theme { name } count share lift } }
    unlessSaid: backs(order: LIFT) { nodes { count } }
  } theme(id: "theme:education") { delegates(order: LIFT, leastCount: 1, first: 1) { nodes { backer { name } share lift } } } }`)).toEqual({
    group: {
      byLift: { nodes: [{ theme: named('交通运输'), count: 1, share: 1, lift: 2 }, { theme: named('教育'), count: 1, share: 0.5, lift: 1 }] },
      unlessSaid: { nodes: [] },
    },
    theme: { delegates: { nodes: [{ backer: named('周听澜'), share: 0.5, lift: 1 }] } },
  });
});

describe('the matrix', () => {
  test('has totals of its rows, of its columns and of everything, which are no sums of cells', async () => {
    expect(await data(`{ matrix(groupKinds: [PARTY], first: 1) { rows { group { name } cells { count share lift } total { count last } }
      columns { theme { name } total { count activities } } total { count activities byKind { kind count } } } }`)).toEqual({ matrix: {
      rows: [{ group: named('中国民主同盟'), cells: [{ count: 2, share: 1, lift: 1 }, { count: 1, share: 1, lift: 1 }], total: { count: 2, last: '2026-01-20' } }],
      columns: [{ theme: named('教育'), total: { count: 2, activities: 0 } }, { theme: named('交通运输'), total: { count: 1, activities: 0 } }],
      total: { count: 2, activities: 1, byKind: [{ kind: 'SPEECH', count: 2 }, { kind: 'SURVEY', count: 1 }] },
    } });
  });

  test('goes on behind its rows', async () => {
    interface Page { readonly matrix: { readonly groups: unknown[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } } }
    const page = (after: string) => data(`{ matrix(groupKinds: [PARTY], first: 2, after: ${after}) { groups { name } pageInfo { hasNextPage endCursor } } }`);
    const { matrix: first } = await page('null') as Page;
    const { matrix: second } = await page(JSON.stringify(first.pageInfo.endCursor)) as Page;
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...first.groups, ...second.groups]).toEqual([named('中国民主同盟'), named('民盟云溪市委'), named('民盟望川市委')]);
  });

  test('of local themes reads no more than its first columns', async () => {
    expect(await data('{ matrix(themeLevel: LOCAL, first: 100, firstThemes: 1) { columns { theme { name } } rows { cells { count } } } }')).toEqual({ matrix: {
      columns: [{ theme: named('办好乡村学校') }], rows: expect.arrayContaining([{ cells: [{ count: 1 }] }, { cells: [] }]) as unknown,
    } });
  });

  test('and comparisons cost one question a level', async () => {
    harness.questionsAsked();
    await data(`{ compareGroups(one: "organization:云溪/民盟", other: "organization:望川/民盟") {
      marksOne { nodes { theme { name } one { count contributions { nodes { title } } } other { count } } } } }`);
    expect(harness.questionsAsked()).toEqual(['nodes', 'comparison', 'matrix', 'contributionsBehind']);
  });

  test('name their groups and themes without asking for them', async () => {
    type Heads = Record<'matrix', Record<'groups' | 'themes', Array<{ readonly id: string }>>>;
    harness.questionsAsked();
    const { matrix } = await data(`{ matrix(groupKinds: [PARTY], first: 2) {
      groups { __typename id name kind } themes { id name level } rows { group { id } cells { theme { name } } } } }`) as Heads;
    expect(harness.questionsAsked()).toEqual(['matrix']);
    for (const group of matrix.groups) expect((await data(`{ group(id: "${group.id}") { __typename id name kind } }`))).toEqual({ group });
    for (const theme of matrix.themes) expect((await data(`{ theme(id: "${theme.id}") { id name level } }`))).toEqual({ theme });
  });

  test('and ask for what else is wanted of them once', async () => {
    harness.questionsAsked();
    await data('{ matrix(groupKinds: [PARTY]) { themes { english } columns { theme { english } } } }');
    expect(harness.questionsAsked()).toEqual(['matrix', 'nodes']);
  });
});

test('two groups are set apart and united, each theme opening to both', async () => {
  expect(await data(`{ compareGroups(one: "organization:云溪/民盟", other: "organization:望川/民盟") {
    marksOne { nodes { theme { name } countOne countOther shareOne shareOther one { count } other { count } } }
    marksOther { nodes { theme { name } } }
    unites { nodes { theme { name } alike one { count } other { count } } }
  } unknown: compareGroups(one: "party:中国民主同盟", other: "party:没有") { one { name } } }`)).toEqual({
    compareGroups: {
      marksOne: { nodes: [{ theme: named('交通运输'), countOne: 1, countOther: 0, shareOne: 1, shareOther: 0, one: { count: 1 }, other: null }] },
      marksOther: { nodes: [] },
      unites: { nodes: [{ theme: named('教育'), alike: 1, one: { count: 1 }, other: { count: 1 } }] },
    },
    unknown: null,
  });
});

test('themes, groups and backings tell how often in each period', async () => {
  const year = { nodes: [{ name: '2026', count: 2, ofAll: 2, share: 1 }] };
  expect(await data(`{ theme(id: "theme:education") { overTime { nodes { name count ofAll share } }
      backers(first: 1) { nodes { overTime(by: MONTH) { nodes { name count } } } } }
    group(id: "party:中国民主同盟") { overTime { nodes { name count ofAll share } } meetings: overTime(by: MEETING) { nodes { name } } } }`)).toEqual({
    theme: { overTime: year, backers: { nodes: [{ overTime: { nodes: [{ name: '2026-01', count: 2 }] } }] } },
    group: { overTime: year, meetings: { nodes: [] } },
  });
});

test('themes are new, and gaps say who is there', async () => {
  const months = 'earlier: {since: "2025-01", until: "2025-12"}, later: {since: "2026-01", until: "2026-12"}';
  expect(await data(`{ themeTrends(movement: NEW, ${months}, leastCount: 2) { nodes { theme { name } earlier later earlierShare laterShare } }
    themeGaps(within: "sector:教育界", first: 1) { nodes { theme { name } groups delegates backers { name } ofTheme } }
    placeGaps { nodes { place { name } } } }`)).toEqual({
    themeTrends: { nodes: [{ theme: named('教育'), earlier: 0, later: 2, earlierShare: null, laterShare: 1 }] },
    themeGaps: { nodes: [{ theme: named('教育'), groups: 1, delegates: 0, backers: [named('教育界')], ofTheme: 2 }] },
    placeGaps: { nodes: [] },
  });
});

test.each([
  ['periods that overlap', '{ themeTrends(earlier: {since: "2025-01", until: "2025-12"}, later: {since: "2025-12", until: "2026-12"}) { nodes { later } } }', 'must end before'],
  ['too many columns', '{ matrix(firstThemes: 101) { total { count } } }', 'firstThemes is 101'],
  ['too many ids', `{ matrix(groups: [${'"a",'.repeat(101)}]) { total { count } } }`, 'groups lists 101 ids'],
])('%s are refused', async (_, query, message) => {
  const { errors } = await harness.ask(query);
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(message) as unknown, extensions: { code: 'BAD_REQUEST' } });
});
