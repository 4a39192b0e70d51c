import { judge, type Said } from '../../../src/app/judge';
import type { Store } from '../../../src/store/store';
import { all, graphOf, report, reprint, speech } from './graphs';
import { ANY, BY_COUNT, EVERYTHING, snapshot } from './snapshot';

const BRANCH = 'organization:云溪/民盟云溪市委';
const PARTY = 'party:中国民主同盟';
const LOG = { ...EVERYTHING, verdicts: null, documents: null, standing: false } as const;

/** The claim that the party made the proposal, in the words of the report. */
const PROPOSED: Said = {
  document: report.document, type: 'ON_BEHALF_OF', from: 'contribution:proposal-2', to: PARTY, verdict: 'wrong', who: '校对', note: '并非提案者',
};
const ADVOCATED: Said = { ...PROPOSED, type: 'ADVOCATES', to: 'theme:托育' };
const RECORDED: Said = { ...PROPOSED, type: 'RECORDED_IN', from: 'contribution:speech-3', to: report.document };

/** The report without some of what it says. */
const reportWithout = (...gone: Said[]) => ({
  ...report, relations: report.relations.filter(({ type, from, to }) => !gone.some((said) => said.type === type && said.from === from && said.to === to)),
});

export function keepsJudgements(store: () => Store): void {
  const say = (said: Said, verdict: Said['verdict'] = said.verdict) => judge(store(), { ...said, verdict });
  const countOf = async (backer: string) => (await store().ask('themesBacked', {
    ...EVERYTHING, ...ANY, ...BY_COUNT, rolledUp: true, backers: [backer], themeKinds: ['top'],
  })).map(({ theme, count }) => [theme, count]);
  const graphNow = async () => {
    const { ledger: _, ...graph } = await snapshot(store()) as Record<string, unknown>;
    return graph;
  };

  beforeEach(() => store().write(all));

  test('what is wrong is gone from every count, and back when the verdict is withdrawn', async () => {
    const before = await graphNow();
    expect(await countOf(PARTY)).toEqual([['theme:education', 2]]);
    expect(await say(PROPOSED)).toEqual({ judgement: 1, isNew: true });
    expect(await countOf(PARTY)).toEqual([['theme:education', 1]]);
    expect(await store().ask('claims', { ...EVERYTHING, documents: [report.document] })).toHaveLength(10);
    await say(PROPOSED, 'withdrawn');
    expect(await graphNow()).toEqual(before);
  });

  test.each([
    ['with what only it names', [ADVOCATED]], ['with all that is said of a contribution that is none', [RECORDED]],
    ['one after another', [PROPOSED, ADVOCATED, RECORDED]], ['in any order', [RECORDED, ADVOCATED, PROPOSED]],
  ])('as if it had never been said, %s', async (_, wrong) => {
    for (const said of wrong) await say(said);
    const judged = await graphNow();
    for (const { uri } of all) await store().forget(uri);
    const nothing = wrong.includes(RECORDED) ? ['MADE', 'ADVOCATES'] : [];
    const left = reportWithout(...wrong);
    const relations = left.relations.filter(({ type, from, to }) => !(nothing.includes(type) && [from, to].includes('contribution:speech-3')));
    const told = graphOf({
      uri: report.uri, text: String(report.nodes[0]?.properties['text']), date: '2026-01-20', extractor: 'again',
      statements: relations.filter(({ from }) => from !== 'theme:托育' || !wrong.includes(ADVOCATED)).map(({ type, from, to, properties }) => [type, from, to, properties]),
    });
    expect(told.document).toBe(report.document);
    const fresh = { ...told, extractor: report.extractor, nodes: told.nodes.filter(({ id }, i) => i === 0 || id !== report.document) };
    // What was judged is remembered when the text comes again: here it says no more than that.
    await store().write([speech, reprint, fresh]);
    expect(await graphNow()).toEqual(judged);
  });

  test('and stays so when the text is read again, forgotten and taken in again', async () => {
    await say(PROPOSED);
    const judged = await graphNow();
    await store().write({ ...report, extractor: '2' });
    await store().write(report);
    expect(await graphNow()).toEqual(judged);
    await store().forget(report.uri);
    await store().write(report);
    expect(await graphNow()).toEqual(judged);
    await say(PROPOSED, 'withdrawn');
    expect(await countOf(PARTY)).toEqual([['theme:education', 2]]);
  });

  test('twice is as once, and the last word counts', async () => {
    await say(PROPOSED);
    expect(await say(PROPOSED)).toEqual({ judgement: 1, isNew: false });
    await say(PROPOSED, 'right');
    expect(await countOf(PARTY)).toEqual([['theme:education', 2]]);
    await say({ ...PROPOSED, to: PARTY, who: null, note: null }, 'wrong');
    const log = await store().ask('judgements', LOG);
    expect(log.map(({ judgement, verdict, stands, who }) => [judgement, verdict, stands, who]))
      .toEqual([[3, 'wrong', 1, null], [2, 'right', 0, '校对'], [1, 'wrong', 0, '校对']]);
    expect(await store().ask('judgements', { ...LOG, standing: true })).toMatchObject([{ judgement: 3 }]);
    expect(await store().ask('judgements', { ...LOG, verdicts: ['wrong'], documents: [report.document], first: 1, after: log[0]?.cursor ?? null }))
      .toMatchObject([{ judgement: 1, fromName: 'proposal-2', toLabel: 'Party', toName: '中国民主同盟', note: '并非提案者', start: 0 }]);
    expect(await store().ask('verdicts', { claims: [PROPOSED, ADVOCATED] })).toMatchObject([{ judgement: 3, verdict: 'wrong' }]);
  });

  test('it is told with what went', async () => {
    await say(ADVOCATED);
    await say(ADVOCATED, 'right');
    const [wrong, right] = await store().ask('changes', { ...EVERYTHING, since: null, kinds: ['judged'] });
    expect(wrong).toMatchObject({ uri: report.uri, document: report.document, former: report.document });
    const changes = [wrong?.change ?? 0, right?.change ?? 0];
    expect((await store().ask('withdrawn', { ...EVERYTHING, changes })).map(({ change, to }) => [change, to])).toEqual([[changes[0], 'theme:托育']]);
    expect(await store().ask('lostBackers', { ...EVERYTHING, changes, themeKind: 'local' })).toMatchObject([{ backer: PARTY, theme: 'theme:托育' }]);
  });

  test('what is right alone changes nothing but the log', async () => {
    const before = await snapshot(store());
    await say({ ...PROPOSED, to: PARTY }, 'right');
    expect(await snapshot(store())).toEqual(before);
    expect(await store().ask('unjudged', { documents: [report.document] })).toEqual([]);
  });

  test.each([
    ['a document that nobody knows', { ...PROPOSED, document: 'document:none' }, /document:none is no document of this store/],
    ['what it does not say', { ...PROPOSED, to: BRANCH }, /does not say that contribution:proposal-2 ON_BEHALF_OF organization/],
    ['what follows from names', { ...PROPOSED, type: 'BROADER', from: 'theme:托育', to: 'theme:education' }, /follows from names/],
  ] as const)('%s is refused, and nothing is written', async (_, said, message) => {
    await expect(say(said)).rejects.toThrow(message);
    expect(await store().ask('judgements', LOG)).toEqual([]);
  });

  test('a verdict on what was changed meanwhile is refused', async () => {
    const given = {
      ...PROPOSED, fromLabel: 'Contribution', fromName: '', toLabel: 'Party', toName: '', start: null, end: null, quote: null,
    } as const;
    await expect(store().judge(given, { ...report, extractor: 'former' })).rejects.toThrow(/was changed while it was judged/);
    expect(await store().ask('judgements', LOG)).toEqual([]);
  });
}
