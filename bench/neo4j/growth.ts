import { join } from 'node:path';
import type { DocumentGraph } from '../../ingest/types';
import { documentGraph } from '../../ingest/pipeline';
import { readPlainText } from '../../ingest/read';
import { openNeo4jStore } from '../../src/store/neo4j';
import { fillSqliteStore } from '../../src/store/sqlite/fill';
import { inCity } from '../cities';
import type { Measured } from '../measure';
import { median, seconds } from '../rounds';
import { fillNeo4j } from './fill';
import type { Server } from './server';

const SMALL = 1_000;
/** Another number by BENCH_DOCUMENTS, for a look that takes less time. */
const LARGE = Number(process.env['BENCH_DOCUMENTS'] ?? 100_000);

/** A server that was just started compiles what it runs often: these are not counted. */
const WARM_UP = 250;
const COUNTED = 41;

/** Milliseconds to add one document to a large graph, against a small one: the cost must not grow with what is stored. */
export async function addToNeo4j(server: Server, scratch: string): Promise<Measured> {
  const [small, large] = [await addOneTo(SMALL, server, scratch), await addOneTo(LARGE, server, scratch)];
  return {
    name: `one document more, Neo4j with ${LARGE} documents`, unit: 'ms', demand: 'at most', limit: 1.5,
    ours: large * 1_000, against: small * 1_000, baseline: `with ${SMALL}`,
  };
}

async function addOneTo(documents: number, server: Server, scratch: string): Promise<number> {
  const file = join(scratch, `${documents}-documents.db`);
  fillSqliteStore(file, pages(documents));
  await fillNeo4j(server, file, scratch);
  const store = await openNeo4jStore({ ...server.access, share: false });
  const times: number[] = [];
  for (let n = 0; n < WARM_UP + COUNTED; n++) times.push(await seconds(() => store.write(page(documents + n))));
  await store.close();
  return median(times.slice(WARM_UP));
}

function* pages(documents: number): Generator<DocumentGraph> {
  for (let n = 0; n < documents; n++) yield page(n);
}

const CITIES = 200;
const YEARS = [2020, 2021, 2022, 2023, 2024];

/** A short page of its own: a city and a day that a few others share, one of ten families of delegates, one of five fields. */
function page(n: number): DocumentGraph {
  const date = `${YEARS[n % YEARS.length]}-${twoDigits(1 + n % 12)}-${twoDigits(1 + n % 28)}`;
  const name = `${'赵钱孙李周吴郑王冯陈'[n % 10]}${'一二三四五六七八九十'[n % 7]}`;
  const field = ['教育', '医疗', '养老', '交通', '环保'][n % 5] ?? '';
  const text = `云泽日报${date}\n政协委员${name}代表民盟云泽市委发言\n关于加强${field}服务第${n}号的建议\n一是增加投入。二是完善制度。\n`;
  return documentGraph(readPlainText(Buffer.from(inCity(text, n % CITIES)), `${n}.txt`));
}

function twoDigits(n: number): string {
  return `${n}`.padStart(2, '0');
}
