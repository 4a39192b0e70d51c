import { join } from 'node:path';
import { documentGraph } from '../../../ingest/pipeline';
import type { DocumentGraph } from '../../../ingest/types';
import { packageRoot } from '../../../schema/dataFile';
import { readInputs } from '../../../src/input';

/** The graphs of all documents in a folder. */
export async function graphsOf(folder: string): Promise<DocumentGraph[]> {
  const graphs: DocumentGraph[] = [];
  for await (const input of readInputs([folder])) if ('source' in input) graphs.push(documentGraph(input.source));
  return graphs;
}

/** The graphs of the sample pages. */
export function sampleGraphs(): Promise<DocumentGraph[]> {
  return graphsOf(join(packageRoot, 'samples'));
}
