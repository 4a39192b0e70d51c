import { readDocument } from '../../../ingest/pipeline';
import type { Reading } from '../../../ingest/types';

function read(text: string): Reading {
  return readDocument({ name: 'list.json', uri: 'list.json', text, encoding: 'utf-8', sha256: '', problems: [] });
}

test('whoever stands in a record is of the sector of the record that holds it', () => {
  const { delegates } = read('[{"sector":"教育界","members":[{"name":"陆鸣"},{"name":"何嘉宁"}]},{"sector":"经济界","members":[{"name":"周立群"}]}]');
  expect(delegates.map(({ name }) => name)).toEqual(['陆鸣', '何嘉宁', '周立群']);
});

test('records in records without end are read to their end', () => {
  const { delegates } = read(`政协委员名单${'{"name":"陆鸣","members":['.repeat(20_000)}`);
  expect(delegates.every(({ name }) => name === '陆鸣')).toBe(true);
});
