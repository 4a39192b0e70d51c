import { readAll } from '../app/reading';
import { complain, sayWhenRead, tell } from './output';
import { workersOf, type Given } from './settings';

export interface ExtractOptions extends Given {
  readonly json?: boolean;
}

/** Prints what is found in documents, in their order; only some at a time are held, so that memory stays flat over many. */
export async function extract(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const what = options.json === true ? 'json' : 'table';
  let failed = false;
  for await (const read of readAll(what, paths, { workers: workersOf(options), knownOf: nothingKnown })) {
    if ('made' in read) await sayWhenRead(read.made);
    else if ('leftOut' in read) tell(read.leftOut);
    else if ('error' in read) {
      failed = true;
      complain(read.error.message);
    }
  }
  return failed ? 1 : 0;
}

async function nothingKnown(): Promise<Map<string, string>> {
  return new Map();
}
