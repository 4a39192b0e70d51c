import { growthOf } from '../../work';

const headlines = (lines: number) => `政协委员热议\n${'沈若兰：让托育服务更近一些更好一些\n'.repeat(lines)}委员沈若兰说，要发展教育。`;

test('what office a name is introduced in is looked up once a page, however many headlines bear it', () => {
  expect(growthOf(headlines, 500)).toBeLessThan(5);
}, 120_000);
