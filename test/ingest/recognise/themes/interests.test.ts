import { readDocument } from '../../../../ingest/pipeline';
import { workOf } from '../../work';

function read(rows: number): void {
  const text = `政协委员张岚说。\n${Array.from({ length: rows }, (_, i) => `${2027000 + i},关于规范托育机构管理的建议,某人,市教育局\n`).join('')}`;
  readDocument({ name: 'page.txt', uri: 'page.txt', text, encoding: 'utf-8', sha256: '', problems: [] });
}

test('where topics end is looked for nearby, however long the sentence', () => {
  read(10);
  const short = workOf(() => read(300));
  expect(workOf(() => read(1_200)) / short).toBeLessThan(6);
}, 120_000);
