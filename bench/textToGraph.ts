import { tag } from 'nodejieba';
import { documentGraph } from '../ingest/pipeline';
import { Threads } from '../src/app/reading/threads';
import type { SourceText } from '../ingest/types';
import { readConfig } from '../src/config';
import type { Measured } from './measure';
import { duel, type Duel } from './rounds';
import type { Texts } from './texts';

/** What one thread reaches beside one that only tags, which finds no group, theme or evidence: it must not fall. */
const ONE_THREAD = 0.4;

/** For each thread. */
const AHEAD = 8;

/**
 * From decoded text to graph, in MB of UTF-8 a second, against tagging the same texts with nodejieba, which has one thread:
 * by one thread of ours, and as the program does it where nobody says otherwise, with the way of the graphs from its threads.
 */
export async function textToGraph(texts: Texts): Promise<Measured[]> {
  const { sources } = texts;
  const byTags = () => sources.forEach(({ text }) => tag(text));
  const one = await duel(() => sources.forEach(documentGraph), byTags);
  const { workers } = readConfig();
  const threads = new Threads(workers);
  const several = await duel(() => readThrough(threads, sources, workers * AHEAD), byTags);
  await threads.close();
  return [measured(texts, 'one thread', one, ONE_THREAD), measured(texts, `${workers} threads`, several, 1)];
}

/** So many on their way at a time, each forgotten when it is read: as where each is written when it comes. */
async function readThrough(threads: Threads, sources: readonly SourceText[], atOnce: number): Promise<void> {
  const waiting = sources.values();
  const lane = async () => {
    for (const source of waiting) await threads.read('graph', { uri: source.uri, source });
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

function measured({ name, bytes }: Texts, by: string, time: Duel, limit: number): Measured {
  return {
    name: `text → graph, ${name}, ${by}`, unit: 'MB/s', demand: 'at least', limit,
    ours: bytes / 1e6 / time.ours, against: bytes / 1e6 / time.baseline, baseline: 'nodejieba.tag',
  };
}
