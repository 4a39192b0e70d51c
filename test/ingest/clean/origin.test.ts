import fc from 'fast-check';
import { toSource } from '../../../ingest/clean';
import type { CleanText } from '../../../ingest/types';
import { cleaned } from './source';

const PARTS = [
  '<p>', '</p>', '<br>', '<', '>', '<em>', '<!--', '-->', '<script>', '</script>', 'class="', '&nbsp;', '&#x4e2d;', '&#55357;', '&', '"', '\'', '“', '”', '「', '{', '}',
  '[', ']', '(', ')', ',', '，', ':', 'name: \'', '"key": "', 'INSERT INTO t VALUES (', '\\', '\\"', '\\n', '\\u653f', '\n', '\n\n', '\r\n', '　', ' ', '#', '## ', '**',
  '[链接](http://a)', '政协', '委员代表', '发言。', '惠民惠民', '\ud83d', '\ude00', '\0', '\u200b', '1', 'a',
];
const assembled = fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((parts) => parts.join(''));
const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units));

function expectSound(clean: CleanText): void {
  const { text, folded, origin, blocks, source } = clean;
  expect(folded).toHaveLength(text.length);
  expect(origin).toHaveLength(text.length + 1);
  expect(origin.every((offset, i) => i === 0 || offset >= (origin[i - 1] ?? 0))).toBe(true);
  expect(origin.at(-1)).toBe(source.text.length);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
}

test.each([['arbitrary code units', anyUnits], ['pieces of markup, brackets and quotation marks', assembled]])('the way back holds for %s', (_what, texts) => {
  fc.assert(fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
    const clean = cleaned(text);
    expectSound(clean);
    const start = a % (clean.text.length + 1);
    const span = { start, end: start + (b % (clean.text.length - start + 1)) };
    const found = toSource(clean, span);
    expect(found.start).toBeLessThanOrEqual(found.end);
    expect(text.slice(found.start, found.end)).toBe(found.quote);
  }), { numRuns: 1000 });
});

const QUOTES: readonly (readonly [what: string, source: string, shown: string, quote: string])[] = [
  ['markup within', '<p>要<em>加快</em>建设。</p>', '加快', '加快'],
  ['an entity at the end', '<p>&ldquo;一站式&rdquo;</p>', '“一站式”', '&ldquo;一站式&rdquo;'],
  ['an entity inside a name', '<p>王&emsp;五</p>', '王\u2003五', '王&emsp;五'],
  ['an escape inside', '{"name": "河东\\"同心\\"", "a": "b"}', '"同心"', '\\"同心\\"'],
  ['a column break', '一是统筹，布局。推动\n\n更新，形成新貌。', '推动更新', '推动\n\n更新'],
];

test.each(QUOTES)('a quote across %s is what the source says', (_what, source, shown, quote) => {
  const clean = cleaned(source);
  const start = clean.text.indexOf(shown);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(toSource(clean, { start, end: start + shown.length })).toEqual({ start: source.indexOf(quote), end: source.indexOf(quote) + quote.length, quote });
});
