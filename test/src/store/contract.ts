/** What every store must do. Run by a test file for each of them, on a real one. */
import type { Store } from '../../../src/store/store';
import { all, graphOf, reprint, report, speech } from './graphs';
import { holdsAnyGraph } from './anyGraph';
import { tellsWhatChanged } from './changes';
import { keepsJudgements } from './judged';
import { countAnswers } from './countAnswers';
import { relationAnswers } from './relationAnswers';
import * as retold from './retold';
import { ANY, BY_COUNT, EVERYTHING, snapshot } from './snapshot';

const DEMOCRATIC_LEAGUE = 'party:中国民主同盟';
const BRANCH = 'organization:云溪/民盟云溪市委';

/**
 * @param open gives a new, empty store; the one before is closed by then
 * @param numRuns how many random graphs are tried
 */
export function describeStore(open: () => Promise<Store>, numRuns = 60): void {
  let store: Store;
  beforeEach(async () => { store = await open(); });
  afterEach(() => store.close());

  describe('takes in documents', () => takesIn(() => store));
  describe('counts who backs what', () => counts(() => store));
  describe('knows an act that is told again', () => tellsAgain(() => store));
  describe('answers', () => answers(() => store));
  describe('tells what changed', () => tellsWhatChanged(() => store));
  describe('keeps what people judge', () => keepsJudgements(() => store));
  describe('answers questions of counts', () => countAnswers(() => store));
  describe('answers questions of who goes together', () => relationAnswers(() => store));
  holdsAnyGraph(open, numRuns);
}

function takesIn(store: () => Store): void {
  const orders = [[speech, reprint, report], [report, reprint, speech], [reprint, report, speech, speech]];

  test.each(orders)('in any order, one by one or together: the same graph (%#)', async (...order) => {
    await store().write(all);
    const expected = await snapshot(store());
    for (const graph of all) await store().forget(graph.uri);
    for (const graph of order) await store().write(graph);
    expect(await snapshot(store())).toEqual(expected);
  });

  test('and does nothing for what it knows', async () => {
    expect(await store().write([speech, report])).toEqual({ added: ['speech.txt', 'report.txt'], changed: [], unchanged: [] });
    expect(await store().write([speech, reprint])).toEqual({ added: ['reprint.txt'], changed: [], unchanged: ['speech.txt'] });
  });

  test('and withdraws what a changed file said before', async () => {
    await store().write([report, { ...reprint, uri: 'speech.txt' }]);
    const expected = await snapshot(store());
    await store().forget('speech.txt');
    await store().write(speech);
    expect(await store().write({ ...reprint, uri: 'speech.txt' })).toMatchObject({ changed: ['speech.txt'] });
    expect(await snapshot(store())).toEqual(expected);
  });

  test('and reads again what another extractor reads differently', async () => {
    const again = graphOf({
      uri: 'speech.txt', text: speech.relations[0]?.evidence?.quote ?? '', extractor: '2',
      statements: [['RECORDED_IN', 'contribution:speech-9', 'this']],
    });
    await store().write(speech);
    expect(await store().write(again)).toMatchObject({ changed: ['speech.txt'] });
    const nodes = await store().ask('nodes', { ids: ['contribution:speech-1', 'contribution:speech-9', 'theme:education'] });
    expect(nodes.map(({ id }) => id)).toEqual(['contribution:speech-9']);
  });

  test('and forgets without leaving anything', async () => {
    await store().write([report]);
    const expected = await snapshot(store());
    await store().write([speech, reprint]);
    expect(await store().forget(speech.document)).toMatchObject({ uris: ['speech.txt'] });
    expect(await store().forget('reprint.txt')).toMatchObject({ uris: ['reprint.txt'] });
    expect(await snapshot(store())).toEqual(expected);
    await store().forget('report.txt');
    expect((await store().ask('overview', {})).filter(({ count }) => count > 0)).toEqual([]);
    expect(await store().forget('report.txt')).toEqual({ uris: [], nodes: 0, relations: 0 });
  });

  test('and keeps a text that lies in two places once, until both are gone', async () => {
    await store().write([speech, { ...speech, uri: 'copy.txt' }]);
    expect(await store().ask('documents', EVERYTHING)).toMatchObject([{ id: speech.document, uri: 'copy.txt', contributions: 1 }]);
    await store().forget('copy.txt');
    expect(await store().ask('documents', EVERYTHING)).toMatchObject([{ uri: 'speech.txt' }]);
    await store().forget('speech.txt');
    expect(await store().ask('documents', EVERYTHING)).toEqual([]);
  });

  test('whole or not at all', async () => {
    await store().write(report);
    const expected = await snapshot(store());
    const broken = { ...reprint, nodes: reprint.nodes.slice(1) };
    await expect(store().write([speech, broken])).rejects.toThrow(/names .* and does not hold it/);
    expect(await snapshot(store())).toEqual(expected);
  });
}

function counts(store: () => Store): void {
  beforeEach(() => store().write(all));
  const wide = { ...EVERYTHING, ...ANY, rolledUp: true };
  const backersOf = async (theme: string, rest: object = {}) =>
    (await store().ask('backers', { ...wide, ...BY_COUNT, themes: [theme], labels: null, kinds: null, ...rest }))
      .map(({ backer, count, direct, held }) => [backer, count, direct, held]);

  test.each([
    ['what is said in two papers counts once', 'theme:课后服务', {},
      [['delegate:云溪/方知远', 1, 1, 0], [BRANCH, 1, 1, 0], [DEMOCRATIC_LEAGUE, 1, 0, 0], ['committee:云溪', 0, 0, 1]]],
    ['a concept counts what is below it, a party its branches', 'theme:education', { labels: ['Party'] }, [[DEMOCRATIC_LEAGUE, 2, 1, 0]]],
    ['not rolled up, a party counts what is its own', 'theme:education', { labels: ['Party'], rolledUp: false }, [[DEMOCRATIC_LEAGUE, 1, 1, 0]]],
    ['by kind of contribution', 'theme:education', { contributionKinds: ['proposal'], labels: ['Party'] }, [[DEMOCRATIC_LEAGUE, 1, 1, 0]]],
    ['by period, the first print tells when', 'theme:education', { until: '2025-02', labels: ['Party'] }, [[DEMOCRATIC_LEAGUE, 1, 0, 0]]],
    ['by level of the committee', 'theme:education', { levels: ['national'], labels: ['Party'] }, [[DEMOCRATIC_LEAGUE, 1, 1, 0]]],
    ['by place: what concerns one within it', 'theme:education', { places: ['place:云溪市'], labels: ['Party'] }, [[DEMOCRATIC_LEAGUE, 1, 0, 0]]],
    ['by place: whose committee sits there', 'theme:公交优先', { places: ['place:云溪市'] }, [['delegate:云溪/林听雨', 1, 1, 0]]],
    ['by place, level and period at once', 'theme:education', { places: ['place:云溪市'], levels: ['city'], since: '2026-01' }, []],
    ['by a place that nobody knows', 'theme:education', { places: ['place:没有'] }, []],
    ['who opposes does not back', 'theme:停车场扩建', {}, []],
    ['a theme that nobody knows', 'theme:没有', {}, []],
  ])('%s', async (_, theme, filter, expected) => {
    expect(await backersOf(theme, filter)).toEqual(expected);
  });

  test('with the dates of the first and last, and how many of each kind', async () => {
    const [row] = await store().ask('themesBacked', { ...wide, ...BY_COUNT, backers: [DEMOCRATIC_LEAGUE], themeKinds: ['top'] });
    expect(row).toMatchObject({
      theme: 'theme:education', themeKind: 'top', byKind: { speech: 1, proposal: 1 }, firstDate: '2025-02-10', lastDate: '2026-01-20',
    });
  });

  const WHOLE_MATRIX = {
    ...ANY, rolledUp: true, labels: null, kinds: null, groups: null, themeKinds: ['top'], themes: null,
    firstGroups: 10, afterGroup: null, firstThemes: 10,
  } as const;

  test('as a matrix with totals, whose cells open to the contributions they count', async () => {
    const rows = await store().ask('matrix', WHOLE_MATRIX);
    expect(rows.map(({ group, theme, count, held, share, lift }) => [group, theme, count, held, share, lift])).toEqual([
      [DEMOCRATIC_LEAGUE, 'theme:education', 2, 0, 1, 1.5], [DEMOCRATIC_LEAGUE, null, 2, 0, null, null],
      [BRANCH, 'theme:education', 1, 0, 0.5, 1.5], [BRANCH, null, 1, 0, null, null],
      ['committee:云溪', 'theme:education', 0, 1, 0, null], ['committee:云溪', null, 0, 1, null, null],
      [null, 'theme:education', 2, 1, null, null], [null, null, 3, 1, null, null],
    ]);
    const pairs = rows.flatMap(({ group, theme }) => (group === null || theme === null ? [] : [{ backer: group, theme }]));
    const behind = await store().ask('contributionsBehind', { ...wide, pairs });
    expect(behind.map(({ backer, id, date }) => [backer, id, date])).toEqual([
      ['committee:云溪', 'contribution:consultation-4', '2026-01-20'], [BRANCH, 'contribution:speech-1', '2025-02-10'],
      [DEMOCRATIC_LEAGUE, 'contribution:proposal-2', '2026-01-20'], [DEMOCRATIC_LEAGUE, 'contribution:speech-1', '2025-02-10'],
    ]);
  });

  test('again when the first print is gone', async () => {
    await store().forget('reprint.txt');
    const rows = await store().ask('groups', { ...EVERYTHING, labels: ['Organization'], kinds: null });
    expect(rows).toMatchObject([{ id: BRANCH, count: 1, firstDate: '2025-02-11', lastDate: '2025-02-11' }]);
  });
}

function tellsAgain(store: () => Store): void {
  const told = [retold.whole, retold.cut, retold.reworded, retold.other];
  const reprintsNow = async () => (await store().ask('relationsTo', { ...EVERYTHING, ids: [retold.ORIGINAL], types: ['REPRINT_OF'] }))
    .map(({ from, properties }) => [from, Number(properties['likeness']) > 0.5]);
  const countsNow = async () => (await store().ask('backers', { ...EVERYTHING, ...ANY, ...BY_COUNT, rolledUp: true, themes: ['theme:education'], labels: null, kinds: null }))
    .map(({ backer, count }) => [backer, count]);

  test('as one, which backs all that any text of it says, for whomever', async () => {
    await store().write(told);
    expect(await reprintsNow()).toEqual([['contribution:speech-22', true], ['contribution:speech-23', true]]);
    expect(await countsNow()).toEqual([['delegate:云溪/方知远', 2], [BRANCH, 1], [DEMOCRATIC_LEAGUE, 1]]);
  });

  test.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[2, 0, 3, 1]], [[1, 3, 0, 2]]])('in any order of documents: %j', async (order) => {
    await store().write(told);
    const expected = await snapshot(store());
    for (const { uri } of told) await store().forget(uri);
    for (const n of order) await store().write(told[n]!);
    expect(await snapshot(store())).toEqual(expected);
  });

  test.each(told.map(({ uri }) => uri))('and parts them again when a text is forgotten: %s', async (uri) => {
    await store().write(told.filter((graph) => graph.uri !== uri));
    const expected = await snapshot(store());
    await store().write(told);
    await store().forget(uri);
    expect(await snapshot(store())).toEqual(expected);
  });
}

function answers(store: () => Store): void {
  beforeEach(() => store().write(all));

  test.each([
    ['民盟', null, [DEMOCRATIC_LEAGUE, BRANCH]],
    ['民盟云溪', null, [BRANCH, 'contribution:speech-1']],
    ['課後服務', ['Theme'], ['theme:课后服务']],
    ['课后', ['Theme'], ['theme:课后服务']],
    ['围绕课后服务开展协商', null, ['contribution:speech-3', 'contribution:proposal-2', 'contribution:consultation-4']],
    ['方', ['Delegate'], ['delegate:云溪/方知远']],
    ['查无此事', null, []],
    ['" OR names : *', null, []],
    ['%', null, []],
    ['', null, []],
    ['9'.repeat(2_000), null, []],
    ['课后'.repeat(1_000), null, []],
    ['a课'.repeat(1_000), null, []],
  ] as const)('what a person looks for: %.20s', async (text, labels, expected) => {
    const rows = await store().ask('search', { ...EVERYTHING, text, labels });
    expect(rows.map(({ id }) => id)).toEqual(expected);
  });

  test('page by page what it answers at once', async () => {
    const whole = await store().ask('themes', { ...EVERYTHING, kinds: null, broader: null });
    const paged = [];
    for (let after = null as (typeof whole)[number]['cursor'] | null; ;) {
      const [row] = await store().ask('themes', { first: 1, after, kinds: null, broader: null });
      if (row === undefined) break;
      paged.push(row);
      after = row.cursor;
    }
    expect(paged).toEqual(whole);
  });

  test.each([
    ['delegate:云溪/林听雨', ['contribution:proposal-2', 'contribution:speech-3']],
    [DEMOCRATIC_LEAGUE, ['contribution:proposal-2', 'contribution:speech-1']],
    ['theme:education', ['contribution:consultation-4', 'contribution:proposal-2', 'contribution:speech-1']],
    ['place:云溪市', ['contribution:speech-1']],
    [speech.document, ['contribution:speech-1']],
  ])('the contributions of %s', async (id, expected) => {
    const rows = await store().ask('contributionsOf', { ...EVERYTHING, ...ANY, rolledUp: true, ids: [id] });
    expect(rows.map((row) => row.id)).toEqual(expected);
  });

  test('where it says so, in every document that does', async () => {
    const pair = { from: 'contribution:speech-1', to: 'theme:课后服务' };
    const stated = await store().ask('evidenceOfRelations', { ...EVERYTHING, relations: [{ type: 'ADVOCATES', ...pair }] });
    expect(stated.map(({ document }) => document).sort()).toEqual([speech.document, reprint.document].sort());
    const named = await store().ask('evidenceOfRelations', {
      ...EVERYTHING, relations: [{ type: 'BRANCH_OF', from: BRANCH, to: DEMOCRATIC_LEAGUE }],
    });
    expect(named.map(({ document }) => document).sort()).toEqual([speech.document, reprint.document].sort());
    expect(named[0]).toMatchObject({ outlet: '云溪日报', start: 0, rule: 'test.whole' });
  });

  test('where a thing is named', async () => {
    const rows = await store().ask('evidenceOfNodes', { ...EVERYTHING, ids: ['theme:托育', 'theme:没有'] });
    expect(rows).toMatchObject([{ id: 'theme:托育', document: report.document, date: '2026-01-20' }]);
  });

  test('all that a document says, and what it could not be made to say', async () => {
    const claims = await store().ask('claims', { ...EVERYTHING, documents: [reprint.document] });
    expect(claims.map(({ type }) => type)).toEqual(['ADVOCATES', 'MADE', 'ON_BEHALF_OF', 'RECORDED_IN']);
    const problems = await store().ask('problems', { ...EVERYTHING, documents: [reprint.document] });
    expect(problems).toMatchObject([{ start: 0, end: 3, rule: 'test.count' }]);
    expect(await store().ask('documentTexts', { ids: [reprint.document] })).toEqual([{ id: reprint.document, text: '方知远说，要完善课后服务。' }]);
  });

  test('which themes fit no concept, which delegates sit where', async () => {
    const themes = await store().ask('unclassifiedThemes', EVERYTHING);
    expect(themes.map(({ id, count }) => [id, count])).toEqual([['theme:公交优先', 1], ['theme:停车场扩建', 0]]);
    const delegates = await store().ask('delegates', { ...EVERYTHING, name: '方', committee: 'committee:云溪' });
    expect(delegates).toMatchObject([{ id: 'delegate:云溪/方知远', count: 1 }]);
  });

  test('what was taken in from where', async () => {
    const rows = await store().ask('ledger', { ...EVERYTHING, uris: ['speech.txt'], documents: null });
    expect(rows).toMatchObject([{ uri: 'speech.txt', document: speech.document, extractor: '1', relations: speech.relations.length }]);
  });
}
