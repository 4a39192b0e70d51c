import fc from 'fast-check';
import { sketchOf } from '../../../ingest/resolve/reprints';
import type { DocumentGraph } from '../../../ingest/types';
import type { ContributionFilter, RollUp } from '../../../src/store/questions';
import type { Store } from '../../../src/store/store';
import { expectRelationsToOpen } from './anyRelations';
import { graphOf, type Statement } from './graphs';
import { ANY, BY_COUNT, EVERYTHING, snapshot } from './snapshot';

const delegate = fc.constantFrom('delegate:云溪/甲', 'delegate:云溪/乙');
const branch = fc.constantFrom('organization:云溪/子', 'organization:云溪/丑');
const party = fc.constantFrom('party:东', 'party:西');
const contribution = fc.constantFrom('contribution:speech-1', 'contribution:speech-4', 'contribution:speech-5', 'contribution:proposal-2', 'contribution:survey-3');
const theme = fc.constantFrom('theme:一', 'theme:二', 'theme:education/school', 'theme:education', 'theme:health');
/** One speech whole, cut from either end and reworded, and another one: so that some tell others again, and not all in a row do. */
const words = Array.from({ length: 400 }, (_, n) => String.fromCharCode(0x4e00 + (n * 37) % 1009)).join('');
const telling = fc.constantFrom(words, words.slice(0, 220), words.slice(180), words.replace(/(.{7})./g, '$1乎'), [...words].reverse().join(''))
  .map((text) => ({ sketch: sketchOf(text) }));
const place = fc.constantFrom('place:里', 'place:外');
const group = fc.oneof(branch, party);
const stance = fc.constantFrom('supports', 'opposes').map((one) => ({ stance: one }));
const score = fc.integer({ min: 1, max: 3 }).map((n) => ({ score: n }));

const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc.tuple(fc.constant('MADE' as const), delegate, contribution),
  fc.tuple(fc.constant('ON_BEHALF_OF' as const), contribution, group),
  fc.tuple(fc.constant('HELD_BY' as const), contribution, group),
  fc.tuple(fc.constant('ADVOCATES' as const), contribution, theme, stance),
  fc.tuple(fc.constant('RECORDED_IN' as const), contribution, fc.constant('this'), telling),
  fc.tuple(fc.constant('CONCERNS' as const), contribution, place),
  fc.tuple(fc.constant('WITHIN' as const), fc.constant('place:里'), fc.constant('place:外')),
  fc.tuple(fc.constant('BASED_IN' as const), fc.constant('committee:云溪'), place),
  fc.tuple(fc.constant('BRANCH_OF' as const), branch, party),
  fc.tuple(fc.constant('BROADER' as const), theme, theme, score),
);

const filter: fc.Arbitrary<ContributionFilter> = fc.constantFrom(
  ANY, { ...ANY, contributionKinds: ['speech'] as const }, { ...ANY, since: '2025-02' }, { ...ANY, levels: ['city'] as const },
  { ...ANY, places: ['place:外'] }, { ...ANY, places: ['place:里'], levels: ['national'] as const, until: '2025-01' },
);

/** Somebody says something, and the document has the words. */
const act: fc.Arbitrary<Statement[]> = fc.tuple(contribution, delegate, theme, telling).map(([told, by, subject, sketch]): Statement[] => [
  ['MADE', by, told], ['ADVOCATES', told, subject, { stance: 'supports' }], ['RECORDED_IN', told, 'this', sketch],
]);

/** Each said once in a document, as a graph that is built has it. */
const statements = fc.array(fc.oneof(statement.map((one) => [one]), act), { maxLength: 9 })
  .map((told) => [...new Map(told.flat().map((one): [string, Statement] => [one.slice(0, 3).join(' '), one])).values()]);
const date = fc.constantFrom('', '2025-01-03', '2025-01-04', '2025-02-01');

/** Some documents; each may have two versions. */
const versions: fc.Arbitrary<DocumentGraph> = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean(), date, statements)
  .map(([n, isSecond, day, told]) => graphOf({
    uri: `${n}.txt`, text: `${n} ${String(isSecond)} ${day} ${JSON.stringify(told)}`, date: day, statements: told,
  }));

/** Graphs of some documents, each of which may come in two versions. */
export const anyGraphs: fc.Arbitrary<DocumentGraph[]> = fc.array(versions, { maxLength: 6 });

/**
 * Whatever the documents say and in which order they come and go.
 * @param open gives a new, empty store; the one before is closed by then
 */
export function holdsAnyGraph(open: () => Promise<Store>, numRuns: number): void {
  const runs = { numRuns };

  test('any documents, changed and forgotten, leave the graph of those that are left', async () => {
    await fc.assert(fc.asyncProperty(anyGraphs, fc.array(fc.nat(3), { maxLength: 2 }), async (told, forgotten) => {
      const final = new Map(told.map((graph) => [graph.uri, graph]));
      for (const n of forgotten) final.delete(`${n}.txt`);
      const worn = await open();
      for (const graph of told) await worn.write(graph);
      for (const n of forgotten) await worn.forget(`${n}.txt`);
      const found = await snapshot(worn);
      for (const uri of final.keys()) await worn.forget(uri);
      expect((await worn.ask('overview', {})).filter(({ count }) => count > 0)).toEqual([]);
      await worn.close();
      const fresh = await open();
      await fresh.write([...final.values()].reverse());
      expect(found).toEqual(await snapshot(fresh));
      await fresh.close();
    }), runs);
  });

  test('any documents: every count is the number of contributions behind it, every likeness what is alike, whatever is counted', async () => {
    await fc.assert(fc.asyncProperty(anyGraphs, fc.boolean(), filter, async (told, rolledUp, where) => {
      const store = await open();
      for (const graph of told) await store.write(graph);
      await store.forget('0.txt');
      await expectCountsToOpen(store, { ...where, rolledUp });
      await expectRelationsToOpen(store, { ...where, rolledUp });
      await store.close();
    }), runs);
  });
}

async function expectCountsToOpen(store: Store, counted: ContributionFilter & RollUp): Promise<void> {
  const themes = (await store.ask('themes', { ...EVERYTHING, kinds: null, broader: null })).map(({ id }) => id);
  const scope = { ...EVERYTHING, ...counted };
  const rows = await store.ask('backers', { ...scope, ...BY_COUNT, themes, labels: null, kinds: null });
  const behind = await store.ask('contributionsBehind', { ...scope, pairs: rows.map(({ backer, theme }) => ({ backer, theme })) });
  for (const row of rows) {
    const own = behind.filter(({ backer, theme }) => backer === row.backer && theme === row.theme);
    const dates = own.flatMap(({ date }) => (date === null ? [] : [date])).sort();
    expect(row.count + row.held).toBe(own.length);
    expect([row.firstDate, row.lastDate]).toEqual([dates[0] ?? null, dates.at(-1) ?? null]);
  }
}
