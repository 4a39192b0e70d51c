import type { Reading } from '../../ingest/types';
import { table } from '../cli/table';

const HEADINGS = ['found', 'who', 'what', 'more', 'at', 'quote'];

/** What `extract` prints of one document for people to read: its title and date, and a line for each thing found. */
export function toExtractText(reading: Reading): string {
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
