import fc from 'fast-check';
import { fold } from '../../../ingest/clean';

const CASES: readonly (readonly [what: string, text: string, folded: string])[] = [
  ['Traditional script', '聯誼會與港區省級政協委員', '联谊会与港区省级政协委员'],
  ['simplified characters stay', '什么著名乾隆', '什么著名乾隆'],
  ['brackets and marks', '(一):好;是?对!', '（一）：好；是？对！'],
  ['commas, not within numbers', '好,1,000人', '好，1,000人'],
  ['dots stay', '2.7万', '2.7万'],
  ['corner brackets', '「甲『乙』」', '“甲‘乙’”'],
  ['straight quotation marks, in turn', '"甲"和"乙"', '“甲”和“乙”'],
  ['straight quotation marks begin anew on a line', '"甲\n"乙"', '“甲\n“乙”'],
  ['name dots', '甲•乙・丙‧丁', '甲·乙·丙·丁'],
  ['blanks', '甲　乙\u00a0丙\u2003丁', '甲 乙 丙 丁'],
  ['full-width letters and digits', 'ＡＩ２０２４％', 'AI2024%'],
];

test.each(CASES)('%s', (_what, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('keeps every code unit in its place', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
    expect(fold(text)).toHaveLength(text.length);
    expect(fold(fold(text))).toBe(fold(text));
  }));
});
