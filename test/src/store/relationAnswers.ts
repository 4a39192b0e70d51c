/** What every store answers about who goes together, over what two parties and a sector of an invented city said. */
import type { Store } from '../../../src/store/store';
import { graphOf, type Statement } from './graphs';
import { ANY, EVERYTHING } from './snapshot';

const [EAST, WEST, SECTOR] = ['party:东', 'party:西', 'sector:教育界'];
const [ONE, OTHER] = ['delegate:云溪/乙', 'delegate:云溪/甲'];

function said(act: string, theme: string, groups: readonly string[], ...rest: Statement[]): Statement[] {
  return [
    ...groups.map((group): Statement => ['ON_BEHALF_OF', act, group]), ['ADVOCATES', act, theme, { stance: 'supports' }], ['RECORDED_IN', act, 'this'], ...rest,
  ];
}

const [FIRST, SECOND, THIRD, FOURTH] = ['contribution:speech-1', 'contribution:proposal-2', 'contribution:speech-3', 'contribution:speech-4'];

/** Speeches are made before a committee that sits in the city, proposals before the nation's. */
const documents = [
  graphOf({
    uri: '2024.txt', text: '前一年', date: '2024-02-01',
    statements: [
      ...said(FIRST, 'theme:education', [EAST, WEST, SECTOR], ['MADE', ONE, FIRST], ['MADE', OTHER, FIRST], ['CONCERNS', FIRST, 'place:里']),
      ['BASED_IN', 'committee:云溪', 'place:云溪市'], ['SITS_ON', ONE, 'committee:云溪'], ['WITHIN', 'place:里', 'place:云溪市'], ['WITHIN', 'place:外', 'place:远省'],
    ],
  }),
  graphOf({
    uri: '2025.txt', text: '后一年', date: '2025-02-01',
    statements: [
      ...said(SECOND, 'theme:education', [EAST, WEST, SECTOR], ['CONCERNS', SECOND, 'place:外']), ...said(THIRD, 'theme:health', [EAST]), ...said(FOURTH, 'theme:health', [WEST]),
    ],
  }),
];

const SCOPE = { ...EVERYTHING, ...ANY } as const;
const COMPANIONS = { ...SCOPE, rolledUp: true, ids: [EAST], labels: ['Party'], kinds: null, themeKind: 'top' } as const;

/** What is told under each filter of: the contributions of both parties, how alike they are in ten thousandths, by which themes. */
const FILTERS = [
  ['whatever was said', {}, [SECOND, FIRST], 10_000, [['theme:education', 2, 2], ['theme:health', 1, 1]]],
  ['by kind', { contributionKinds: ['proposal'] }, [SECOND], 10_000, [['theme:education', 1, 1]]],
  ['by period', { until: '2024-12' }, [FIRST], 10_000, [['theme:education', 1, 1]]],
  ['by level', { levels: ['city'] }, [FIRST], 10_000, [['theme:education', 1, 1], ['theme:health', 1, 1]]],
  ['by place: what concerns it', { places: ['place:里'] }, [FIRST], 10_000, [['theme:education', 1, 1]]],
  ['by place: what concerns one within it', { places: ['place:远省'] }, [SECOND], 10_000, [['theme:education', 1, 1]]],
  ['by place: whose committee sits there', { places: ['place:云溪市'] }, [FIRST], 10_000, [['theme:education', 1, 1], ['theme:health', 1, 1]]],
  ['by place, level and period at once', { places: ['place:云溪市'], levels: ['city'], since: '2025-01' }, [], 10_000, [['theme:health', 1, 1]]],
  ['by a place that nobody knows', { places: ['place:没有'] }, [], null, []],
] as const;

export function relationAnswers(store: () => Store): void {
  beforeEach(() => store().write(documents));

  test.each(FILTERS)('who spoke together, and what: %s', async (_, filter, expected) => {
    const { themeKind: _tier, ...companions } = COMPANIONS;
    const rows = await store().ask('jointBackers', { ...companions, ...filter });
    expect(rows.map(({ backer, count }) => [backer, count])).toEqual(expected.length === 0 ? [] : [[WEST, expected.length]]);
    const together = await store().ask('jointContributions', { ...SCOPE, ...filter, rolledUp: true, pairs: [{ one: EAST, other: WEST }] });
    expect(together.map(({ id }) => id)).toEqual(expected);
  });

  test.each(FILTERS)('who argues for the same, and for what: %s', async (_, filter, _acts, likeness, expected) => {
    const rows = await store().ask('similarBackers', { ...COMPANIONS, ...filter });
    expect(rows.map((row) => [row.backer, row.likeness, row.themes])).toEqual(likeness === null ? [] : [[WEST, likeness, expected.length]]);
    const shared = await store().ask('sharedThemes', { ...SCOPE, ...filter, rolledUp: true, themeKind: 'top', pairs: [{ one: EAST, other: WEST }] });
    expect(shared.map(({ theme, ofOne, ofOther }) => [theme, ofOne, ofOther])).toEqual(expected);
  });

  test('a likeness under a filter is of what the filter leaves of either', async () => {
    await store().write(graphOf({ uri: 'more.txt', text: '又一年', date: '2025-03-01', statements: said('contribution:speech-5', 'theme:transport', [WEST]) }));
    const told = async (filter: object) => (await store().ask('similarBackers', { ...COMPANIONS, ...filter })).map(({ likeness }) => likeness);
    expect(await told({})).toEqual([7_500]);
    expect(await told({ levels: ['city'] })).toEqual([6_666]);
    expect(await told({ places: ['place:云溪市'] })).toEqual([6_666]);
    expect(await told({ places: ['place:外'] })).toEqual([10_000]);
  });

  test.each([
    ['whatever was said', {}, [[SECTOR, 2], [ONE, 1], [OTHER, 1]]],
    ['by level', { levels: ['national'] }, [[SECTOR, 1]]],
    ['by place', { places: ['place:里'] }, [[ONE, 1], [OTHER, 1], [SECTOR, 1]]],
    ['by a place that nobody knows', { places: ['place:没有'] }, []],
  ] as const)('who joins the parties behind a theme: %s', async (_, filter, expected) => {
    const rows = await store().ask('bridges', { ...SCOPE, ...filter, themes: ['theme:education'] });
    expect(rows.map(({ backer, count }) => [backer, count])).toEqual(expected);
    for (const { parties } of rows) expect(parties).toEqual([EAST, WEST]);
  });

  test.each([
    ['whatever was said', {}, [['theme:education', 2], ['theme:health', 1]]],
    ['by level', { levels: ['national'] }, [['theme:education', 1]]],
    ['by place', { places: ['place:云溪市'] }, [['theme:education', 1], ['theme:health', 1]]],
    ['by a place that nobody knows', { places: ['place:没有'] }, []],
  ] as const)('what contributions have to do with: %s', async (_, filter, expected) => {
    const rows = await store().ask('profile', { ...SCOPE, ...filter, rolledUp: true, ids: [EAST], labels: ['Theme'], kinds: null });
    expect(rows.map(({ id, count }) => [id, count])).toEqual(expected);
  });
}
