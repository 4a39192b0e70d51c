/** `npm run bench`: what the program promises of its speed, each figure beside what it is held against. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../schema/dataFile';
import { table } from '../src/cli/table';
import { scratchFolder, unpackNews } from './archive';
import { graphToStore } from './graphToStore';
import type { Size } from './largeGraph';
import { matrix, storeOf } from './matrix';
import { holds, ratioOf, type Measured } from './measure';
import { neo4jFigures } from './neo4j';
import { peakMemory } from './peakMemory';
import { serviceFigures } from './service';
import { slowestPage } from './slowestPage';
import { startUp } from './startUp';
import { firstTexts, repeatedTexts } from './texts';
import { textToGraph } from './textToGraph';

async function main(): Promise<void> {
  const scratch = scratchFolder();
  try {
    report(await measureAll(scratch));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** What needs the archive of news is left out where it is not beside the project. */
async function measureAll(scratch: string): Promise<Measured[]> {
  const samples = repeatedTexts(join(packageRoot, 'samples'));
  const measured = [await startUp(), ...await textToGraph(samples), await graphToStore(samples, scratch), ...await neo4jFigures(samples)];
  const size = largeSize();
  measured.push(...await matrix(size, scratch), ...await serviceFigures(storeOf(size, scratch), scratch));
  measured.push(...await matrix({ ...size, contributions: size.contributions * 10, delegates: size.delegates * 10 }, scratch));
  const news = unpackNews(scratch);
  if (news === null) return measured;
  measured.push(...await textToGraph(firstTexts('news', news)), slowestPage(firstTexts('all news', news, Infinity)));
  return [...measured, peakMemory('all news taken in', news, scratch)];
}

/** 100,000 contributions; another number of them by BENCH_CONTRIBUTIONS, for a look that takes less time. */
function largeSize(): Size {
  const contributions = Number(process.env['BENCH_CONTRIBUTIONS'] ?? 100_000);
  return { contributions, delegates: contributions / 5, themes: contributions / 50 };
}

function report(measured: readonly Measured[]): void {
  for (const line of table(['measure', 'unit', 'ours', 'against', 'what', 'ratio', 'limit', ''], measured.map(row))) console.log(line);
  process.exitCode = measured.every(holds) ? 0 : 1;
}

function row(measured: Measured): readonly string[] {
  const { name, unit, ours, against, baseline, demand, limit } = measured;
  const bound = `${demand === 'at least' ? '≥' : '≤'} ${limit}`;
  return [name, unit, round(ours), round(against), baseline, ratioOf(measured).toFixed(2), bound, holds(measured) ? 'ok' : 'MISSED'];
}

function round(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure.toFixed(2);
}

void main();
