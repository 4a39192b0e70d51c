import { join } from 'node:path';
import { packageRoot } from '../schema/dataFile';
import { unpackNews } from './archive';
import { graphToStore } from './graphToStore';
import type { Size } from './largeGraph';
import { matrix, storeOf } from './matrix';
import type { Measured } from './measure';
import { growthFigures, neo4jFigures } from './neo4j';
import { peakMemory } from './peakMemory';
import { serviceFigures } from './service';
import { slowestPage } from './slowestPage';
import { startUp } from './startUp';
import { firstTexts, repeatedTexts, type Texts } from './texts';
import { textToGraph } from './textToGraph';

/** @param scratch a folder for what is made on the way */
type Section = (scratch: string) => Promise<Measured[]>;

/** What can be measured on its own, in the order of a whole run. */
export const SECTIONS = {
  start: async () => [await startUp()],
  text: () => textToGraph(samples()),
  sqlite: async (scratch) => [await graphToStore(samples(), scratch)],
  news,
  neo4j: () => neo4jFigures(samples()),
  growth: growthFigures,
  service,
  million: (scratch) => matrix(largeSize(10), scratch),
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof SECTIONS;

function samples(): Texts {
  return repeatedTexts(join(packageRoot, 'samples'));
}

/** Left out where the archive of news is not beside the project. */
async function news(scratch: string): Promise<Measured[]> {
  const folder = unpackNews(scratch);
  if (folder === null) return [];
  const measured = [...await textToGraph(firstTexts('news', folder)), slowestPage(firstTexts('all news', folder, Infinity))];
  return [...measured, peakMemory('all news taken in', folder, scratch)];
}

/** The matrix, and the service over the same graph. */
async function service(scratch: string): Promise<Measured[]> {
  const size = largeSize(1);
  return [...await matrix(size, scratch), ...await serviceFigures(storeOf(size, scratch), scratch)];
}

/** 100,000 contributions; another number of them by BENCH_CONTRIBUTIONS, for a look that takes less time. */
function largeSize(times: number): Size {
  const contributions = Number(process.env['BENCH_CONTRIBUTIONS'] ?? 100_000) * times;
  return { contributions, delegates: contributions / 5, themes: contributions / times / 50 };
}
