import fc from 'fast-check';
import { copy, type NamedStore } from '../../../src/app/copy';
import { judge } from '../../../src/app/judge';
import { openSqliteStore } from '../../../src/store/sqlite';
import { anyGraphs } from '../store/anyGraph';
import { all, graphOf, reprint, report, speech } from '../store/graphs';
import { expectSameAnswers } from '../store/sameAnswers';
import { sampleGraphs } from '../store/sampleGraphs';

const open = async (name: string): Promise<NamedStore> => ({ name, store: await openSqliteStore(':memory:') });

async function copyAll(from: NamedStore, to: NamedStore): Promise<{ copied: number; there: number }> {
  const counts = { copied: 0, there: 0 };
  for await (const { copied, there } of copy(from, to)) {
    counts.copied += copied.length;
    counts.there += there.length;
  }
  return counts;
}

const HISTORY = [
  { question: 'changes', parameters: { first: 99, after: null, since: null, kinds: null } },
  { question: 'withdrawn', parameters: { first: 99, after: null, changes: [1, 2, 3, 4] } },
  { question: 'lostBackers', parameters: { first: 99, after: null, changes: [1, 2, 3, 4], themeKind: 'top' } },
] as const;

let from: NamedStore;
let to: NamedStore;
beforeEach(async () => { [from, to] = [await open('from.db'), await open('to.db')]; });
afterEach(async () => { for (const { store } of [from, to]) await store.close(); });

test.each([
  ['invented documents', async () => all],
  ['a text in two places, read by two versions of the program', async () => [speech, { ...speech, uri: 'copy.txt', extractor: '0' }]],
  ['the samples', sampleGraphs],
])('%s: every question is answered by the copy as by the source', async (_, graphs) => {
  await from.store.write(await graphs());
  await copyAll(from, to);
  await expectSameAnswers(to.store, from.store);
});

test('any documents, changed and forgotten', () => fc.assert(fc.asyncProperty(anyGraphs, fc.nat(3), async (graphs, forgotten) => {
  const [source, target] = [await open('from.db'), await open('to.db')];
  for (const graph of graphs) await source.store.write(graph);
  await source.store.forget(`${forgotten}.txt`);
  await copyAll(source, target);
  await expectSameAnswers(target.store, source.store);
  await target.store.close();
  await source.store.close();
}), { numRuns: 20 }));

test('broken off, it goes on where it was; run again, it has nothing to do', async () => {
  const told = Array.from({ length: 120 }, (_, n) => graphOf({
    uri: `${n}.txt`, text: `第${n}件提案`, statements: [['RECORDED_IN', `contribution:proposal-${n}`, 'this']],
  }));
  await from.store.write(told);
  for await (const { copied } of copy(from, to)) {
    expect(copied.length).toBeLessThan(told.length);
    break;
  }
  expect(await copyAll(from, to)).toEqual({ copied: 70, there: 50 });
  expect(await copyAll(from, to)).toEqual({ copied: 0, there: 120 });
  await expectSameAnswers(to.store, from.store);
});

test('how it came about goes with it, also what is gone by now', async () => {
  await from.store.write([report, speech]);
  await from.store.write({ ...reprint, uri: 'speech.txt' });
  await from.store.forget('report.txt');
  await copyAll(from, to);
  await copyAll(from, to);
  for (const { question, parameters } of HISTORY) expect(await to.store.ask(question, parameters)).toEqual(await from.store.ask(question, parameters));
  expect(await to.store.ask('withdrawn', { first: 99, after: null, changes: [4] })).toHaveLength(11);
});

test.each([['before the copy', false], ['since a copy was made', true]])('what people said of claims goes with it: %s', async (_, isBegun) => {
  await from.store.write(all);
  if (isBegun) await copyAll(from, to);
  const claim = { document: report.document, type: 'ON_BEHALF_OF', from: 'contribution:proposal-2', to: 'party:中国民主同盟' } as const;
  await judge(from.store, { ...claim, verdict: 'wrong', who: null, note: null });
  await copyAll(from, to);
  await expectSameAnswers(to.store, from.store);
  const log = { first: 9, after: null, verdicts: null, documents: null, standing: false } as const;
  expect(await to.store.ask('judgements', log)).toEqual(await from.store.ask('judgements', log));
  // What it was read as has gone with it.
  for (const { store } of [from, to]) await judge(store, { ...claim, verdict: 'withdrawn', who: null, note: null });
  await expectSameAnswers(to.store, from.store);
});

test('what has changed in the source since is copied anew', async () => {
  await from.store.write([report, { ...reprint, uri: 'speech.txt' }]);
  await copyAll(from, to);
  await from.store.write(speech);
  expect(await copyAll(from, to)).toEqual({ copied: 1, there: 1 });
  await expectSameAnswers(to.store, from.store);
});

test('a store that holds other documents is left as it is', async () => {
  await from.store.write(report);
  await to.store.write(speech);
  await expect(copyAll(from, to)).rejects.toThrow('to.db holds speech.txt, which from.db does not: copy into an empty store');
  expect(await to.store.ask('documents', { first: 9, after: null })).toMatchObject([{ uri: 'speech.txt' }]);
});
