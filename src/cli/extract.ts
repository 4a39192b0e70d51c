import { readPaths } from '../app/readPath';
import type { Reading } from '../../ingest/types';
import { toExtractRecord } from '../export/extractJson';
import { complain, sayWhenRead, tell } from './output';
import { table } from './table';

/** Prints what is found in documents; one at a time, so that memory stays flat over many. */
export async function extract(paths: readonly string[], json: boolean): Promise<number> {
  let failed = false;
  for await (const read of readPaths(paths)) {
    if ('reading' in read) await sayWhenRead(json ? JSON.stringify(toExtractRecord(read.reading)) : forPeople(read.reading));
    else if ('leftOut' in read) tell(read.leftOut);
    else {
      failed = true;
      complain(read.error.message);
    }
  }
  return failed ? 1 : 0;
}

const HEADINGS = ['found', 'who', 'what', 'more', 'at', 'quote'];

function forPeople(reading: Reading): string {
  const rows = [
    ...reading.delegates.map((found) => ['delegate', found.name, null, null, found.start, found.quote]),
    ...reading.represents.map((found) => ['group', found.delegate, found.group, found.relation, found.start, found.quote]),
    ...reading.themes.map((found) => ['theme', found.owner, found.theme, found.concepts[0]?.concept ?? null, found.start, found.quote]),
    ...reading.places.map((found) => ['place', null, found.name, found.entity.code, found.start, found.quote]),
    ...reading.problems.map((found) => ['problem', null, found.reason, found.rule, found.place?.start ?? null, null]),
  ];
  const title = `${reading.source.uri}: ${reading.facts.title ?? 'no title'}, ${reading.facts.date ?? 'no date'}`;
  return [title, ...(rows.length === 0 ? ['nothing found'] : table(HEADINGS, rows)), ''].join('\n');
}
