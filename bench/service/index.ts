import { table } from '../../src/cli/table';
import type { Measured } from '../measure';
import type { Result } from './contest';
import { held } from './held';
import type { Load } from './load';
import { onNeo4j } from './onNeo4j';
import { onSqlite } from './onSqlite';
import { readRequests } from './requests';

/** What the service promises of its speed, over a database file that `largeGraph` filled. Tells the figures of each request at once. */
export async function serviceFigures(file: string, scratch: string): Promise<Measured[]> {
  const requests = readRequests();
  const all: Result[] = [];
  for (const measured of [onSqlite(file, requests), onNeo4j(file, scratch, requests)]) {
    for await (const results of measured) {
      for (const line of table(HEADINGS, results.map(row))) console.log(line);
      all.push(...results);
    }
  }
  return held(all);
}

const HEADINGS = ['request', 'store', 'who', '1: p50 ms', 'p95', '1/s', '16: p50 ms', 'p95', '1/s'];

function row({ request, store, who, one, sixteen }: Result): string[] {
  return [request, store, who, ...figures(one), ...figures(sixteen)];
}

function figures({ p50, p95, perSecond }: Load): string[] {
  return [p50.toFixed(2), p95.toFixed(2), perSecond.toFixed(0)];
}
