import type { DocumentGraph } from '../../ingest/types';
import { documentGraph } from '../../ingest/pipeline';
import { readSource } from '../../ingest/read';
import type { Measured } from '../measure';
import { median, seconds } from '../rounds';
import type { Store } from '../../src/store/store';
import type { Server } from './server';

const SMALL = 1_000;
const LARGE = 10_000;
const TIMES = 21;
const BATCH = 500;

/** Milliseconds to add one document to a large graph, against a small one: the cost must not grow with what is stored. */
export async function addToNeo4j(server: Server): Promise<Measured> {
  const store = await server.open();
  await fill(store, 0, SMALL);
  const small = await addOne(store, 'small');
  await fill(store, SMALL, LARGE);
  const large = await addOne(store, 'large');
  await store.close();
  return {
    name: `one document more, Neo4j with ${LARGE} documents`, unit: 'ms', demand: 'at most', limit: 1.5,
    ours: large * 1_000, against: small * 1_000, baseline: `with ${SMALL}`,
  };
}

async function fill(store: Store, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += BATCH) {
    await store.write(Array.from({ length: Math.min(BATCH, to - start) }, (_, n) => page(`${start + n}`)));
  }
}

async function addOne(store: Store, name: string): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n <= TIMES; n++) times.push(await seconds(() => store.write(page(`${name}-${n}`))));
  return median(times.slice(1));
}

/** A short page of its own: one delegate in a hundred, one theme in fifty. */
function page(key: string): DocumentGraph {
  const n = [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
  const day = `${1 + (n % 28)}`.padStart(2, '0');
  const text = `云泽日报2025-0${1 + (n % 9)}-${day}\n政协委员${'赵钱孙李周吴郑王冯陈'[n % 10]}${'一二三四五六七八九十'[n % 7]}代表民盟云泽市委发言\n`
    + `关于加强${'教育医疗养老交通环保'.slice((n % 5) * 2, (n % 5) * 2 + 2)}服务第${key}号的建议\n一是增加投入。二是完善制度。\n`;
  return documentGraph(readSource(Buffer.from(text), `${key}.txt`));
}
