import { cleaned } from './source';

const TIMES = 100_000;

/** Each would take minutes or hours if a rule looked back or ahead without a bound. */
const SIGNS = [
  '<', '<a ', '<a href="', '<!--', '<![CDATA[', '<script>', '<b>', '<table>', '<table><tr><td>姓名', '“', '“\n\n', '{', '{"a":[', '{"a":"', '\\', '\\"', '&', '中\0', '\ud800', '[', '[a](', '**', '# ', '"', 'a:"',
  '\n', ' ', '惠惠惠\n', 'INSERT INTO a VALUES (1, \'',
];

test.each(SIGNS)(`%j, ${TIMES} times`, (sign) => {
  const { text, folded } = cleaned(sign.repeat(TIMES));
  expect(folded).toHaveLength(text.length);
});

test('ten megabytes on one line', () => {
  const sentence = '张三委员代表某市委发言说，要推动发展。';
  const { blocks } = cleaned(sentence.repeat(500_000));
  expect(blocks).toHaveLength(1);
});
