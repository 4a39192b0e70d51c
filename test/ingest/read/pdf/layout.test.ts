import fc from 'fast-check';
import { blocksOf } from '../../../../ingest/read/pdf/block';
import { inReadingOrder } from '../../../../ingest/read/pdf/order';
import { paragraphsOf } from '../../../../ingest/read/pdf/paragraphs';
import { segmentsOf, type Piece } from '../../../../ingest/read/pdf/segment';

const piece: fc.Arbitrary<Piece> = fc.record({
  text: fc.stringMatching(/^[一-龥a-z，。 ]{1,12}$/), left: fc.integer({ min: 0, max: 500 }), baseline: fc.integer({ min: 0, max: 800 }),
  size: fc.constantFrom(8, 10, 10.5, 16, 40),
}).map(({ text, left, baseline, size }) => ({ text, left, right: left + text.length * size, baseline, size }));

function words(pieces: readonly Piece[]): string {
  return paragraphsOf([inReadingOrder(blocksOf(segmentsOf(pieces)))]);
}

function characters(text: string): string[] {
  return [...text.replace(/\s/g, '')].sort();
}

test('no word of a page is lost or told twice, wherever it stands', () => {
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
    expect(characters(words(pieces))).toEqual(characters(pieces.map(({ text }) => text).join('')));
  }), { numRuns: 500 });
});

test('the order in which a file has its pieces says nothing', () => {
  const lines = ['近年来我市养老服务', '供给不足应当完善，', '推进医养结合发展。'];
  const pieces = lines.map((text, i) => ({ text, left: 50, right: 140, baseline: 100 + 15 * i, size: 10 }));
  expect(words([...pieces].reverse())).toBe(lines.join(''));
});

test('a page of many thousand pieces is put in order', () => {
  const many = Array.from({ length: 20_000 }, (_, i): Piece => {
    const [left, baseline] = [20 + 60 * (i % 9), 20 + Math.floor(i / 9) / 3];
    return { text: '政协', left, right: left + 10, baseline, size: 5 };
  });
  expect(characters(words(many))).toHaveLength(40_000);
});
