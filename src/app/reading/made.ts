import { buildGraph } from '../../../ingest/build';
import type { Reading } from '../../../ingest/types';
import { toExtractRecord } from '../../export/extractJson';
import { toExtractText } from '../../export/extractText';

/** What can be made of a text. It is made in the thread that reads, so that little has to go from one to another. */
export const makers = {
  graph: buildGraph,
  json: (reading: Reading) => JSON.stringify(toExtractRecord(reading)),
  table: toExtractText,
};

export type What = keyof typeof makers;

export type Made<W extends What> = ReturnType<(typeof makers)[W]>;
