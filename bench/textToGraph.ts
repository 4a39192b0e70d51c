import { tag } from 'nodejieba';
import { documentGraph } from '../ingest/pipeline';
import type { Measured } from './measure';
import { duel } from './rounds';
import type { Texts } from './texts';

/** From decoded text to graph, in MB of UTF-8 a second, against tagging the same texts with nodejieba. */
export async function textToGraph({ name, sources, bytes }: Texts): Promise<Measured> {
  const time = await duel(
    () => sources.forEach((source) => documentGraph(source)),
    () => sources.forEach((source) => tag(source.text)),
  );
  return {
    name: `text → graph, ${name}`, unit: 'MB/s', demand: 'at least', limit: 1,
    ours: bytes / 1e6 / time.ours, against: bytes / 1e6 / time.baseline, baseline: 'nodejieba.tag',
  };
}
