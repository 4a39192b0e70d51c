import { readDocument } from '../../../../ingest/pipeline';
import { workOf } from '../../work';

function read(lines: number): void {
  const text = `政协委员热议\n${'沈若兰：让托育服务更近一些更好一些\n'.repeat(lines)}委员沈若兰说，要发展教育。`;
  readDocument({ name: 'page.txt', uri: 'page.txt', text, encoding: 'utf-8', sha256: '', problems: [] });
}

test('what office a name is introduced in is looked up once a page, however many headlines bear it', () => {
  read(10);
  const short = workOf(() => read(500));
  expect(workOf(() => read(2_000)) / short).toBeLessThan(5);
}, 120_000);
