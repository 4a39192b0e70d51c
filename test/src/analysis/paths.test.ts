import { findPaths, type FoundPaths } from '../../../src/analysis/paths';
import { neighbourhood } from '../../../src/analysis/neighbourhood';
import { BOUND } from '../../../src/analysis/bound';
import { openSqliteStore } from '../../../src/store/sqlite';
import type { Store } from '../../../src/store/store';
import { smallGraph } from '../service/smallGraph';
import { graphOf, type Statement } from '../store/graphs';

let store: Store;

beforeEach(async () => { store = await openSqliteStore(':memory:'); });
afterEach(() => store.close());

const PARTY = 'party:中国民主同盟';
const WANTED = { longest: 4, all: false, types: null, first: 10 } as const;

/** Each path as the things that it leads through. */
function through({ paths }: FoundPaths): string[][] {
  return paths.map((steps) => [steps[0]?.from ?? '', ...steps.map(({ to }) => to)]);
}

describe('paths', () => {
  beforeEach(() => store.write(smallGraph));

  test.each([
    ['the shortest', { ...WANTED, types: ['ON_BEHALF_OF', 'BRANCH_OF'] as const }, [
      [PARTY, 'organization:云溪/民盟', 'contribution:000000000000000a', 'sector:教育界'],
    ]],
    ['none where they may not be so long', { ...WANTED, longest: 2, types: ['ON_BEHALF_OF', 'BRANCH_OF'] as const }, []],
    ['none along what does not lead there', { ...WANTED, types: ['BRANCH_OF'] as const }, []],
    ['by what is counted too', { ...WANTED, types: ['BACKS'] as const }, [
      [PARTY, 'theme:让每个孩子走路上学', 'sector:教育界'], [PARTY, 'theme:增设斑马线', 'sector:教育界'],
      [PARTY, 'theme:transport', 'sector:教育界'], [PARTY, 'theme:education', 'sector:教育界'],
    ]],
  ])('%s', async (_, wanted, expected) => {
    expect(through(await findPaths(store, { ...wanted, from: PARTY, to: 'sector:教育界' })).sort()).toEqual([...expected].sort());
  });

  test('all of them are simple, and the shorter come first', async () => {
    const { paths } = await findPaths(store, { ...WANTED, longest: 6, all: true, first: 100, from: PARTY, to: 'sector:教育界' });
    const found = through({ paths, cut: [] });
    expect(found.length).toBeGreaterThan(5);
    for (const ids of found) expect(new Set(ids).size).toBe(ids.length);
    expect(found.map(({ length }) => length)).toEqual(found.map(({ length }) => length).sort((a, b) => a - b));
  });

  test('the way back is the way there', async () => {
    const there = through(await findPaths(store, { ...WANTED, from: PARTY, to: 'delegate:云溪/周听澜' }));
    const back = through(await findPaths(store, { ...WANTED, from: 'delegate:云溪/周听澜', to: PARTY }));
    expect(there.length).toBeGreaterThan(0);
    expect(back.map((ids) => ids.join()).sort()).toEqual(there.map((ids) => [...ids].reverse().join()).sort());
  });

  test.each([['to itself', PARTY, PARTY], ['to what nobody knows', PARTY, 'party:没有'], ['between unknowns', 'x', 'y']])('none %s', async (_, from, to) => {
    expect(await findPaths(store, { ...WANTED, from, to })).toMatchObject({ paths: [] });
  });

  test('a step has every relation between the two, with where it says so', async () => {
    const { paths } = await findPaths(store, { ...WANTED, from: 'organization:云溪/民盟', to: 'theme:增设斑马线' });
    const links = paths[0]?.flatMap((step) => step.links) ?? [];
    const stated = await store.ask('evidenceOfRelations', { relations: links, first: 100, after: null });
    expect(stated.map(({ type, quote }) => [type, quote])).toContainEqual(['BACKS', '增设斑马线']);
  });
});

describe('hubs', () => {
  const CROWD = BOUND.relations + 20;
  const crowded: Statement[] = Array.from({ length: CROWD }, (_, i): Statement => ['SITS_ON', `delegate:云溪/委员${i}`, 'committee:云溪']);

  beforeEach(() => store.write(graphOf({
    uri: 'roster.txt', text: '名单', statements: [...crowded, ['MADE', `delegate:云溪/委员${CROWD - 1}`, 'contribution:speech-1'], ['BASED_IN', 'committee:云溪', 'place:云溪市']],
  })));

  test('that both ends touch need not be followed', async () => {
    const found = await findPaths(store, { ...WANTED, from: 'delegate:云溪/委员0', to: `delegate:云溪/委员${CROWD - 1}` });
    expect(through(found)).toEqual([['delegate:云溪/委员0', 'committee:云溪', `delegate:云溪/委员${CROWD - 1}`]]);
    expect(found.cut).toEqual([]);
  });

  test('are followed along some relations, and named', async () => {
    const found = await findPaths(store, { ...WANTED, from: 'place:云溪市', to: 'contribution:speech-1' });
    expect(through(found)).toEqual([['place:云溪市', 'committee:云溪', `delegate:云溪/委员${CROWD - 1}`, 'contribution:speech-1']]);
    expect(found.cut).toEqual(['committee:云溪']);
    const around = await neighbourhood(store, { of: 'committee:云溪', depth: 1, types: null, most: 30 });
    expect(around.cut).toEqual(['committee:云溪']);
    expect(around.nodes).toHaveLength(30);
  });
});

describe('a neighbourhood', () => {
  beforeEach(() => store.write(smallGraph));

  test('has the nearest first, each once, and all that relates them', async () => {
    const { nodes, links, cut } = await neighbourhood(store, { of: PARTY, depth: 2, types: ['BRANCH_OF', 'ON_BEHALF_OF'], most: 20 });
    expect(nodes.map(({ id, depth }) => [id, depth])).toEqual([
      [PARTY, 0], ['organization:云溪/民盟', 1], ['organization:望川/民盟', 1],
      ['contribution:000000000000000a', 2], ['contribution:000000000000000b', 2],
    ]);
    expect(links.map(({ type, weight }) => [type, weight])).toEqual([['BRANCH_OF', 1], ['BRANCH_OF', 1], ['ON_BEHALF_OF', 1], ['ON_BEHALF_OF', 1]]);
    expect(cut).toEqual([]);
  });

  test.each([[1, 2], [1, 5], [2, 7], [3, 4], [3, 20]])('%i deep holds at most %i things, and leaves room for the farther ones', async (depth, most) => {
    const { nodes } = await neighbourhood(store, { of: PARTY, depth, types: null, most });
    expect(nodes.length).toBeLessThanOrEqual(most);
    expect(Math.max(...nodes.map((one) => one.depth))).toBe(Math.min(depth, most - 1));
  });
});
