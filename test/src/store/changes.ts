import type { DocumentGraph } from '../../../ingest/types';
import type { Store } from '../../../src/store/store';
import { report, reprint, speech } from './graphs';
import { EVERYTHING } from './snapshot';

/** What came when; times are given, for they are no part of the graph. */
export function tellsWhatCame(store: () => Store): void {
  const entry = ({ uri, document, sha256, extractor }: DocumentGraph, takenIn: string) =>
    ({ uri, document, sha256, extractor, nodes: 0, relations: 0, problems: 0, takenIn });

  beforeEach(() => store().restore([report, reprint, speech], [
    entry(reprint, '2026-03-01T08:00:00.000Z'), entry(report, '2026-03-02T08:00:00.000Z'), entry(speech, '2026-03-02T08:00:00.000Z'),
  ]));

  test.each([
    [null, ['reprint.txt', 'report.txt', 'speech.txt']], ['2026-03-02', ['report.txt', 'speech.txt']], ['2026-03-03', []],
  ])('since %s', async (since, expected) => {
    expect((await store().ask('changes', { ...EVERYTHING, since })).map(({ uri }) => uri)).toEqual(expected);
  });

  test('and goes on behind a cursor when more has come', async () => {
    const last = (await store().ask('changes', { ...EVERYTHING, since: null })).at(-1)?.cursor ?? null;
    expect(await store().ask('changes', { first: 5, after: last, since: null })).toEqual([]);
    await store().restore([{ ...speech, uri: 'copy.txt' }], [entry({ ...speech, uri: 'copy.txt' }, '2026-04-01T08:00:00.000Z')]);
    expect(await store().ask('changes', { first: 5, after: last, since: null })).toMatchObject([{ uri: 'copy.txt', document: speech.document }]);
  });

  test.each([
    ['reprint', reprint, ['theme:课后服务']], ['speech, which says the same', speech, []],
    ['report', report, ['theme:停车场扩建', 'theme:公交优先', 'theme:托育']],
  ])('with the themes that nobody named before the %s', async (_, { document }, expected) => {
    const rows = await store().ask('newThemes', { ...EVERYTHING, documents: [document] });
    expect(rows.map(({ theme }) => theme).sort()).toEqual([...expected].sort());
  });

  test.each([
    ['reprint', reprint, 'top', [['theme:education', 'organization:云溪/民盟云溪市委'], ['theme:education', 'party:中国民主同盟']]],
    ['report, of a party that spoke by its branch', report, 'top', []],
    ['report, in its own words', report, 'local', [['theme:托育', 'party:中国民主同盟']]],
    ['speech, which says the same', speech, 'local', []],
  ] as const)('with the groups that backed nothing such before the %s', async (_, { document }, themeKind, expected) => {
    const rows = await store().ask('newBackers', { ...EVERYTHING, documents: [document], themeKind });
    expect(rows.map(({ theme, backer }) => [theme, backer])).toEqual(expected);
  });
}
