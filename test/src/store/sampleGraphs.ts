import { join } from 'node:path';
import type { DocumentGraph } from '../../../ingest/types';
import { packageRoot } from '../../../schema/dataFile';
import { readAll } from '../../../src/app/reading';

/** The graphs of all documents in a folder. */
export async function graphsOf(folder: string): Promise<DocumentGraph[]> {
  const graphs: DocumentGraph[] = [];
  const knownOf = () => Promise.resolve(new Map<string, string>());
  for await (const input of readAll('graph', [folder], { workers: 1, knownOf })) if ('made' in input) graphs.push(input.made);
  return graphs;
}

/** The graphs of the sample pages. */
export function sampleGraphs(): Promise<DocumentGraph[]> {
  return graphsOf(join(packageRoot, 'samples'));
}
