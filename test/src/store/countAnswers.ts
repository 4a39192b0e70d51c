/** What every store answers to questions of counts, over two years of an invented city. */
import type { Store } from '../../../src/store/store';
import { graphOf, type Statement } from './graphs';
import { ANY, EVERYTHING } from './snapshot';

const EAST = 'party:东';
const WEST = 'party:西';
const SECTOR = 'sector:教育界';
const CITY = 'place:云溪市';

function speech(n: number, party: string, theme: string, meeting: string, ...rest: Statement[]): Statement[] {
  const act = `contribution:speech-${n}`;
  return [
    ['ON_BEHALF_OF', act, party], ['ADVOCATES', act, `theme:${theme}`, { stance: 'supports' }], ['MADE_AT', act, meeting],
    ['RECORDED_IN', act, 'this'], ...rest,
  ];
}

const [THIRD, FOURTH] = ['meeting:云溪/9/3', 'meeting:云溪/9/4'];

const documents = [
  graphOf({
    uri: '2024.txt', text: '前一年', date: '2024-02-01',
    statements: [
      ...speech(1, EAST, 'education', THIRD, ['MADE', 'delegate:云溪/甲', 'contribution:speech-1'], ['CONCERNS', 'contribution:speech-1', 'place:里']),
      ...speech(2, EAST, 'education', THIRD),
      ...speech(3, WEST, 'health', THIRD, ['MADE', 'delegate:云溪/乙', 'contribution:speech-3'], ['ON_BEHALF_OF', 'contribution:speech-3', SECTOR]),
      ['SITS_ON', 'delegate:云溪/甲', 'committee:云溪'], ['MEMBER_OF', 'delegate:云溪/乙', SECTOR],
      ['BASED_IN', 'committee:云溪', CITY], ['WITHIN', 'place:里', CITY], ['WITHIN', 'place:外', CITY],
    ],
  }),
  graphOf({
    uri: '2025.txt', text: '后一年', date: '2025-02-01',
    statements: [
      ...speech(4, WEST, 'health', FOURTH), ...speech(5, WEST, 'transport', FOURTH), ...speech(6, EAST, 'health', FOURTH),
      ['HELD_BY', 'contribution:survey-7', 'committee:云溪'], ['ADVOCATES', 'contribution:survey-7', 'theme:transport', { stance: 'reports' }],
      ['CONCERNS', 'contribution:survey-7', 'place:外'], ['RECORDED_IN', 'contribution:survey-7', 'this'],
      ['NAMED_IN', 'place:远', 'this'],
    ],
  }),
];

const SCOPE = { ...EVERYTHING, ...ANY, rolledUp: true, themeKinds: null } as const;

export function countAnswers(store: () => Store): void {
  beforeEach(() => store().write(documents));

  test.each([
    ['by count', { order: 'count', leastCount: 0 }, [['theme:health', 2, 0.667, 1.333], ['theme:transport', 1, 1, 2]]],
    ['by lift', { order: 'lift', leastCount: 0 }, [['theme:transport', 1, 1, 2], ['theme:health', 2, 0.667, 1.333]]],
    ['by lift, without what rests on one', { order: 'lift', leastCount: 2 }, [['theme:health', 2, 0.667, 1.333]]],
  ] as const)('what a group backs %s, with share and lift', async (_, ranking, expected) => {
    const rows = await store().ask('themesBacked', { ...SCOPE, ...ranking, backers: [WEST] });
    expect(rows.map(({ theme, count, share, lift }) => [theme, count, share, lift])).toEqual(expected);
  });

  test('who backs a theme, with what its count is a part of; a period changes all of them', async () => {
    const asked = { ...SCOPE, themes: ['theme:health'], labels: ['Party'], kinds: null, order: 'lift', leastCount: 1 } as const;
    const told = async (since: string | null) => (await store().ask('backers', { ...asked, since }))
      .map(({ backer, count, ofTheme, ofBacker, ofAll, share, lift }) => [backer, count, ofTheme, ofBacker, ofAll, share, lift]);
    expect(await told(null)).toEqual([[WEST, 2, 3, 3, 6, 0.667, 1.333], [EAST, 1, 3, 3, 6, 0.333, 0.667]]);
    expect(await told('2025-01')).toEqual([[EAST, 1, 2, 1, 3, 0.5, 1.5], [WEST, 1, 2, 2, 3, 0.5, 0.75]]);
  });

  test('page by page by lift what it answers at once', async () => {
    const asked = { ...SCOPE, backers: [WEST], order: 'lift', leastCount: 0 } as const;
    const [first, second] = await store().ask('themesBacked', asked);
    expect(await store().ask('themesBacked', { ...asked, first: 1, after: first?.cursor ?? null })).toEqual([second]);
  });

  test('the first rows of a matrix, its first columns, and its totals', async () => {
    const asked = { ...SCOPE, labels: ['Party'], kinds: null, groups: null, themes: null, firstGroups: 1, afterGroup: null, firstThemes: 1 } as const;
    const told = (rows: Awaited<ReturnType<typeof ask>>) => rows.map(({ group, theme, count, held }) => [group, theme, count, held]);
    const ask = (afterGroup: readonly (string | number)[] | null) => store().ask('matrix', { ...asked, afterGroup });
    const rows = await ask(null);
    expect(told(rows)).toEqual([[EAST, 'theme:education', 2, 0], [EAST, null, 3, 0], [null, 'theme:education', 2, 0], [null, null, 6, 1]]);
    expect(told(await ask(rows[0]?.cursor ?? null))).toEqual([[WEST, 'theme:health', 2, 0], [WEST, null, 3, 0], [null, 'theme:health', 3, 0], [null, null, 6, 1]]);
  });

  test('a group that is asked about for one theme in a place has all that it said there for its total', async () => {
    const more = speech(8, EAST, 'health', FOURTH, ['CONCERNS', 'contribution:speech-8', 'place:里']);
    await store().write(graphOf({ uri: 'more.txt', text: '又一年', date: '2025-03-01', statements: more }));
    const some = { labels: ['Party'], kinds: null, groups: null, themes: ['theme:education'], firstGroups: 9, afterGroup: null, firstThemes: 9 } as const;
    const rows = await store().ask('matrix', { ...SCOPE, ...some, places: ['place:里'] });
    expect(rows.map(({ group, theme, count, held }) => [group, theme, count, held]))
      .toEqual([[EAST, 'theme:education', 1, 0], [EAST, null, 2, 0], [null, 'theme:education', 1, 0], [null, null, 2, 0]]);
  });

  test.each([
    ['one', [['theme:education', 2, 0, zScore(2, 0, 2)]]],
    ['other', [['theme:transport', 0, 1, zScore(0, 1, 1)], ['theme:health', 1, 2, zScore(1, 2, 3)]]],
    ['both', [['theme:health', 1, 2, zScore(1, 2, 3)]]],
  ] as const)('what sets two groups apart or unites them: %s', async (side, expected) => {
    const rows = await store().ask('comparison', { ...SCOPE, one: EAST, other: WEST, side });
    expect(rows.map(({ theme, one, other, apart }) => [theme, one, other, apart])).toEqual(expected);
  });

  test.each([
    ['a theme', null, 'theme:health', [['2024', 1, 3, 0.333], ['2025', 2, 3, 0.667]]],
    ['a group', EAST, null, [['2024', 2, 3, 0.667], ['2025', 1, 3, 0.333]]],
    ['a pair', WEST, 'theme:health', [['2024', 1, 1, 1], ['2025', 1, 2, 0.5]]],
    ['whoever is not known', 'party:无', null, []],
  ])('%s over the years and from meeting to meeting', async (_, backer, theme, expected) => {
    const asked = { ...SCOPE, pairs: [{ backer, theme }] };
    const years = await store().ask('overTime', { ...asked, by: 'year' });
    expect(years.map(({ period, count, ofPeriod, share }) => [period, count, ofPeriod, share])).toEqual(expected);
    const meetings = await store().ask('overMeetings', asked);
    expect(meetings.map(({ firstDate, count, ofPeriod, share }) => [firstDate?.slice(0, 4), count, ofPeriod, share])).toEqual(expected);
  });

  test('by month, with activities told apart', async () => {
    const rows = await store().ask('overTime', { ...SCOPE, by: 'month', pairs: [{ backer: null, theme: 'theme:transport' }] });
    expect(rows.map(({ period, count, held, ofPeriod }) => [period, count, held, ofPeriod])).toEqual([['2025-02', 1, 1, 3]]);
  });

  test.each([
    ['new', [['theme:transport', 0, 1]]], ['rising', [['theme:health', 1, 2]]], ['fading', [['theme:education', 2, 0]]],
  ] as const)('themes that are %s', async (movement, expected) => {
    const months = { earlierSince: '2024-01', earlierUntil: '2024-12', laterSince: '2025-01', laterUntil: '2025-12' };
    const rows = await store().ask('themeTrends', { ...SCOPE, ...months, movement, backer: null, leastCount: 1 });
    expect(rows.map(({ theme, earlier, later }) => [theme, earlier, later])).toEqual(expected);
  });

  test.each([
    ['nobody of a place', CITY, 0, [['theme:health', 0, 0, [], 3], ['theme:transport', 0, 0, [], 1]]],
    ['one of a place', CITY, 1, [['theme:health', 0, 0, [], 3], ['theme:education', 0, 1, ['delegate:云溪/甲'], 2], ['theme:transport', 0, 0, [], 1]]],
    ['one of a sector', SECTOR, 1, [['theme:health', 1, 1, ['delegate:云溪/乙', SECTOR], 3], ['theme:education', 0, 0, [], 2], ['theme:transport', 0, 0, [], 1]]],
    ['nobody of nowhere', 'place:无', 1, []],
  ])('themes that %s argues for', async (_, within, most, expected) => {
    const { rolledUp: _rolledUp, ...scope } = SCOPE;
    const rows = await store().ask('themeGaps', { ...scope, within, most });
    expect(rows.map(({ theme, groups, delegates, backers, ofTheme }) => [theme, groups, delegates, backers, ofTheme])).toEqual(expected);
  });

  test.each([
    ['all places', null, null, [['place:外', 1, 0], ['place:远', 0, 1]]],
    ['within one', CITY, null, [['place:外', 1, 0]]],
    ['in a period', CITY, '2024-12', []],
  ])('places that nobody speaks up for: %s', async (_, within, until, expected) => {
    const rows = await store().ask('placeGaps', { ...EVERYTHING, within, since: null, until });
    expect(rows.map(({ place, activities, documents: texts }) => [place, activities, texts])).toEqual(expected);
  });
}

/** The measure of `comparison` for parties of three speeches each out of six: log-odds-ratio by its standard deviation. */
function zScore(one: number, other: number, ofTheme: number): number {
  const prior = (10 * ofTheme) / 6;
  const logOdds = (count: number) => Math.log((count + prior) / (3 + 10 - count - prior));
  return Math.round((1_000 * (logOdds(one) - logOdds(other))) / Math.sqrt(1 / (one + prior) + 1 / (other + prior))) / 1_000;
}
