import type { DocumentGraph } from '../../../ingest/types';
import { NOTHING, type Step } from '../../../src/store/history';
import type { Store } from '../../../src/store/store';
import { graphOf, report, reprint, speech } from './graphs';
import { EVERYTHING } from './snapshot';

const BRANCH = 'organization:云溪/民盟云溪市委';
const PARTY = 'party:中国民主同盟';
const ALL = { ...EVERYTHING, since: null, kinds: null } as const;

export function tellsWhatChanged(store: () => Store): void {
  describe('what came', () => tellsWhatCame(store));
  describe('what went', () => tellsWhatWent(store));
}

/** Times are given, for they are no part of the graph. */
function tellsWhatCame(store: () => Store): void {
  const entry = ({ uri, document, sha256, extractor }: DocumentGraph, takenIn: string) =>
    ({ uri, document, sha256, extractor, nodes: 0, relations: 0, problems: 0, takenIn });
  const change = ({ uri, document }: DocumentGraph, number: number, at: string) =>
    ({ kind: 'takenIn', uri, document, former: null, change: number, at }) as const;
  const took = (...changes: ReturnType<typeof change>[]) => store().restoreHistory({ ...NOTHING, changes });

  beforeEach(async () => {
    await store().restore([report, reprint, speech], [
      entry(reprint, '2026-03-01T08:00:00.000Z'), entry(report, '2026-03-02T08:00:00.000Z'), entry(speech, '2026-03-02T08:00:00.000Z'),
    ]);
    await took(
      change(speech, 3, '2026-03-02T08:00:00.000Z'), change(report, 2, '2026-03-02T08:00:00.000Z'), change(reprint, 1, '2026-03-01T08:00:00.000Z'),
    );
  });

  test.each([
    [null, ['reprint.txt', 'report.txt', 'speech.txt']], ['2026-03-02', ['report.txt', 'speech.txt']], ['2026-03-03', []],
  ])('since %s', async (since, expected) => {
    expect((await store().ask('changes', { ...ALL, since })).map(({ uri }) => uri)).toEqual(expected);
  });

  test('and goes on behind a cursor, within one moment and when more has come', async () => {
    const cursors = (await store().ask('changes', ALL)).map(({ cursor }) => cursor);
    expect(await store().ask('changes', { ...ALL, first: 5, after: cursors[1] ?? null })).toMatchObject([{ uri: 'speech.txt' }]);
    expect(await store().ask('changes', { ...ALL, first: 5, after: cursors[2] ?? null })).toEqual([]);
    await store().write({ ...speech, uri: 'copy.txt' });
    expect(await store().ask('changes', { ...ALL, first: 5, after: cursors[2] ?? null }))
      .toMatchObject([{ kind: 'takenIn', uri: 'copy.txt', document: speech.document, change: 4, former: null }]);
  });

  test('and how far it has come, which another text, one that goes and one that is restored make another', async () => {
    const versions = [await store().ask('version', {})];
    expect(versions).toEqual([[{ change: 3, texts: 3 }]]);
    await store().write(speech);
    expect(await store().ask('version', {})).toEqual(versions[0]);
    await store().write({ ...speech, uri: 'copy.txt' });
    expect(await store().ask('version', {})).toEqual([{ change: 4, texts: 4 }]);
    await store().forget('copy.txt');
    expect(await store().ask('version', {})).toEqual([{ change: 5, texts: 3 }]);
    await store().restore([{ ...speech, uri: 'other.txt' }], [{ ...entry(speech, '2026-03-02T08:00:00.000Z'), uri: 'other.txt' }]);
    expect(await store().ask('version', {})).toEqual([{ change: 5, texts: 4 }]);
  });

  test('no earlier than what it tells already, whatever the clock says', async () => {
    await took(change({ ...speech, uri: 'tomorrow.txt' }, 9, '9999-01-01T00:00:00.000Z'));
    await store().forget('report.txt');
    const { at, change: number, uri } = (await store().ask('changes', ALL)).at(-1) ?? {};
    expect([at, number, uri]).toEqual(['9999-01-01T00:00:00.000Z', 10, 'report.txt']);
  });

  test.each([
    ['reprint', reprint, ['theme:课后服务']], ['speech, which says the same', speech, []],
    ['report', report, ['theme:停车场扩建', 'theme:公交优先', 'theme:托育']],
  ])('with the themes that nobody named before the %s', async (_, { document }, expected) => {
    const rows = await store().ask('newThemes', { ...EVERYTHING, documents: [document] });
    expect(rows.map(({ theme }) => theme).sort()).toEqual([...expected].sort());
  });

  test.each([
    ['reprint', reprint, 'top', [['theme:education', BRANCH], ['theme:education', PARTY]]],
    ['report, of a party that spoke by its branch', report, 'top', []],
    ['report, in its own words', report, 'local', [['theme:托育', PARTY]]],
    ['speech, which says the same', speech, 'local', []],
  ] as const)('with the groups that backed nothing such before the %s', async (_, { document }, themeKind, expected) => {
    const rows = await store().ask('newBackers', { ...EVERYTHING, documents: [document], themeKind });
    expect(rows.map(({ theme, backer }) => [theme, backer])).toEqual(expected);
  });
}

function tellsWhatWent(store: () => Store): void {
  /** The speech as it is told later: it is the party's own, and it concerns no place. */
  const corrected = graphOf({
    uri: 'speech.txt', text: '更正：方知远委员代表民盟发言：完善课后服务。', date: '2025-02-11',
    statements: speech.relations.filter(({ type }) => type !== 'CONCERNS' && type !== 'ON_BEHALF_OF')
      .map(({ type, from, to, properties }) => [type, from, to === speech.document ? 'this' : to, properties] as const),
  });
  const changesNow = async () => (await store().ask('changes', ALL)).map(({ kind, uri, document, former }) => ({ kind, uri, document, former }));
  const last = async () => (await store().ask('changes', ALL)).map(({ change }) => change).slice(-1);
  const withdrawnLast = async () => (await store().ask('withdrawn', { ...EVERYTHING, changes: await last() }))
    .map(({ type, from, to }) => [type, from, to]);
  const lostLast = async (themeKind: 'top' | 'local') => (await store().ask('lostBackers', { ...EVERYTHING, changes: await last(), themeKind }))
    .map(({ theme, backer, name }) => [theme, backer, name]);

  beforeEach(() => store().write([speech, report]));

  test('one step of a uri after another', async () => {
    await store().write(corrected);
    await store().write(corrected);
    await store().forget('speech.txt');
    await store().write(speech);
    const steps: Step[] = [
      { kind: 'takenIn', uri: 'speech.txt', document: speech.document, former: null },
      { kind: 'takenIn', uri: 'report.txt', document: report.document, former: null },
      { kind: 'changed', uri: 'speech.txt', document: corrected.document, former: speech.document },
      { kind: 'forgotten', uri: 'speech.txt', document: corrected.document, former: corrected.document },
      { kind: 'takenIn', uri: 'speech.txt', document: speech.document, former: null },
    ];
    expect(await changesNow()).toEqual(steps);
    const kinds = await store().ask('changes', { ...ALL, kinds: ['forgotten', 'changed'] });
    expect(kinds.map(({ kind, change }) => [kind, change])).toEqual([['changed', 3], ['forgotten', 4]]);
  });

  test('of a changed text what the new one does not say again', async () => {
    await store().write(corrected);
    expect(await withdrawnLast()).toEqual([
      ['CONCERNS', 'contribution:speech-1', 'place:云溪区'], ['ON_BEHALF_OF', 'contribution:speech-1', BRANCH],
    ]);
    expect(await store().ask('withdrawn', { ...EVERYTHING, changes: await last() })).toContainEqual(expect.objectContaining({
      document: speech.document, fromLabel: 'Contribution', fromName: 'speech-1', toLabel: 'Organization', toName: '民盟云溪市委',
      start: 0, end: 23, quote: '方知远委员代表民盟云溪市委发言：完善课后服务。', place: 1,
    }));
    expect(await lostLast('top')).toEqual([['theme:education', BRANCH, '民盟云溪市委']]);
  });

  test('of a forgotten text all that it said, and which groups back a theme no more', async () => {
    await store().forget('report.txt');
    expect(await withdrawnLast()).toHaveLength(11);
    expect(await lostLast('local')).toEqual([['theme:托育', PARTY, '中国民主同盟']]);
    // Its branch argues for it still.
    expect(await lostLast('top')).toEqual([]);
    await store().forget('speech.txt');
    expect(await lostLast('top')).toEqual([['theme:education', BRANCH, '民盟云溪市委'], ['theme:education', PARTY, '中国民主同盟']]);
  });

  test('page by page', async () => {
    await store().forget('report.txt');
    const changes = await last();
    const whole = await store().ask('withdrawn', { ...EVERYTHING, changes });
    const second = await store().ask('withdrawn', { first: 2, after: whole[1]?.cursor ?? null, changes });
    expect(second).toEqual(whole.slice(2, 4));
    const backers = await store().ask('lostBackers', { ...EVERYTHING, changes, themeKind: 'local' });
    expect(await store().ask('lostBackers', { first: 2, after: backers[0]?.cursor ?? null, changes, themeKind: 'local' })).toEqual(backers.slice(1));
  });

  test('and nothing of a text that lies in another place too', async () => {
    await store().write({ ...report, uri: 'copy.txt' });
    await store().forget('copy.txt');
    expect(await withdrawnLast()).toEqual([]);
    await store().write({ ...speech, uri: 'report.txt' });
    expect(await withdrawnLast()).toHaveLength(11);
  });

  test('of a text that another extractor reads what that does not find', async () => {
    await store().write({ ...report, extractor: '2', relations: report.relations.filter(({ type }) => type !== 'HELD_BY') });
    expect(await withdrawnLast()).toEqual([['HELD_BY', 'contribution:consultation-4', 'committee:云溪']]);
  });
}
