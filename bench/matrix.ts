import { join } from 'node:path';
import type { QuestionParameters } from '../src/store/questions';
import { openSqliteStore } from '../src/store/sqlite';
import { fillSqliteStore } from '../src/store/sqlite/fill';
import { largeGraph, type Size } from './largeGraph';
import type { Measured } from './measure';
import { median, seconds } from './rounds';

const ROUNDS = 5;

type Asked = QuestionParameters<'matrix'>;

const ALL = {
  contributionKinds: null, since: null, until: null, levels: null, places: null, rolledUp: true,
  labels: null, kinds: ['party'], groups: null, themeKinds: ['top'], themes: null, firstGroups: 1_000, afterGroup: null, firstThemes: 100,
} as const satisfies Asked;

/** Bounds in milliseconds. */
const QUESTIONS: readonly (readonly [name: string, asked: Asked, bound: number])[] = [
  ['parties × top concepts', ALL, 50],
  [
    'by period, kind and level',
    { ...ALL, since: '2021-01', until: '2022-12', contributionKinds: ['proposal'], levels: ['city', 'county'] }, 300,
  ],
  ['of a province', { ...ALL, places: ['place:p3'] }, 3_000],
];

/** The matrix of all parties and their branches × top concepts out of a store of that size, against what is bearable to wait for. */
export async function matrix(size: Size, scratch: string): Promise<Measured[]> {
  const file = storeOf(size, scratch);
  fillSqliteStore(file, largeGraph(size));
  const store = await openSqliteStore(file);
  const measured: Measured[] = [];
  for (const [name, asked, bound] of QUESTIONS) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await seconds(() => store.ask('matrix', asked)));
    measured.push({
      name: `matrix, ${size.contributions / 1_000}k contributions, ${name}`, unit: 'ms', ours: median(times) * 1_000, against: bound,
      baseline: 'bound', demand: 'at most', limit: 1,
    });
  }
  await store.close();
  return measured;
}

/** Where `matrix` leaves its graph, for others to measure on. */
export function storeOf({ contributions }: Size, scratch: string): string {
  return join(scratch, `matrix-${contributions}.db`);
}
