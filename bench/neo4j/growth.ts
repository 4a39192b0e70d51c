import type { DocumentGraph } from '../../ingest/types';
import { documentGraph } from '../../ingest/pipeline';
import { readSource } from '../../ingest/read';
import { inCity } from '../cities';
import type { Measured } from '../measure';
import { median, seconds } from '../rounds';
import type { Store } from '../../src/store/store';
import type { Server } from './server';

const SMALL = 1_000;
/** Another number by BENCH_DOCUMENTS: 100,000 take most of an hour. */
const LARGE = Number(process.env['BENCH_DOCUMENTS'] ?? 10_000);
const TIMES = 21;
const BATCH = 500;

/** Milliseconds to add one document to a large graph, against a small one: the cost must not grow with what is stored. */
export async function addToNeo4j(server: Server): Promise<Measured> {
  const store = await server.open();
  await fill(store, 0, SMALL);
  const small = await addOne(store, LARGE);
  await fill(store, SMALL, LARGE);
  const large = await addOne(store, 2 * LARGE);
  await store.close();
  return {
    name: `one document more, Neo4j with ${LARGE} documents`, unit: 'ms', demand: 'at most', limit: 1.5,
    ours: large * 1_000, against: small * 1_000, baseline: `with ${SMALL}`,
  };
}

async function fill(store: Store, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += BATCH) {
    await store.write(Array.from({ length: Math.min(BATCH, to - start) }, (_, n) => page(start + n)));
  }
}

/**
 * The first half of the pages warms the server up: it compiles what it runs often.
 * @param first the number of the first page, which is in no other graph
 */
async function addOne(store: Store, first: number): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 2 * TIMES; n++) times.push(await seconds(() => store.write(page(first + n))));
  return median(times.slice(TIMES));
}

const CITIES = 200;
const YEARS = [2020, 2021, 2022, 2023, 2024];

/** A short page of its own: a city and a day that a few others share, one of ten families of delegates, one of five fields. */
function page(n: number): DocumentGraph {
  const date = `${YEARS[n % YEARS.length]}-${twoDigits(1 + n % 12)}-${twoDigits(1 + n % 28)}`;
  const name = `${'赵钱孙李周吴郑王冯陈'[n % 10]}${'一二三四五六七八九十'[n % 7]}`;
  const field = ['教育', '医疗', '养老', '交通', '环保'][n % 5] ?? '';
  const text = `云泽日报${date}\n政协委员${name}代表民盟云泽市委发言\n关于加强${field}服务第${n}号的建议\n一是增加投入。二是完善制度。\n`;
  return documentGraph(readSource(Buffer.from(inCity(text, n % CITIES)), `${n}.txt`));
}

function twoDigits(n: number): string {
  return `${n}`.padStart(2, '0');
}
