import { readDocument } from '../../../ingest/pipeline';
import { readPlainText } from '../../../ingest/read';
import { growthOf } from '../work';

/** Owner and words of all themes that a page is found to hold. */
function told(page: string): string[] {
  const { themes } = readDocument(readPlainText(Buffer.from(page), 'page.txt'));
  return themes.map(({ owner, theme }) => `${owner}: ${theme}`);
}

const ASKED = '何立委员建议，利用夜间错时停车。';

test.each([
  '市城市管理局副局长王树平表示，将增设停车泊位，完善收费标准。',
  '该局有关负责人介绍，将增设停车泊位。',
  '市人大代表周启明认为，要增设停车泊位。',
  '市政协副主席陈维礼强调，要加强成果转化。',
  '市教育局局长王成表示，将扩大学位供给。\n他说，还要增设食堂。',
  '云泽大学教授李大文指出，要推动科技创新。',
])('what somebody else says is not the delegate\'s: %s', (others) => {
  expect(told(`云泽市政协协商会\n${ASKED}${others}`)).toEqual(['何立: 利用夜间错时停车']);
  expect(told(`云泽市政协协商会\n${ASKED}${others}沈岚委员提出，盘活闲置土地。`)).toEqual(['何立: 利用夜间错时停车', '沈岚: 盘活闲置土地']);
});

test.each(['他表示，要增设停车泊位。', '同时，增设停车泊位。'])('what goes on is theirs: %s', (more) => {
  expect(told(`云泽市政协协商会\n${ASKED}${more}`)).toEqual(['何立: 利用夜间错时停车', '何立: 增设停车泊位']);
});

test('many who speak are looked at once', () => {
  expect(growthOf((pairs) => `云泽市政协协商会\n${`${ASKED}市教育局局长王树平表示，将扩大学位供给。\n`.repeat(pairs)}`, 100)).toBeLessThan(8);
}, 120_000);
