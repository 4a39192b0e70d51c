import { readSource } from '../../../ingest/read';
import { excelFile, item, paragraph, table, wordFile } from './office';

async function linesOf(bytes: Uint8Array, name: string): Promise<string[]> {
  return (await readSource(bytes, name)).text.split('\n');
}

test('a Word file is read paragraph by paragraph, with the numbers that Word gives to items', async () => {
  const file = wordFile(
    paragraph('关于完善托育服务的提案'), paragraph(''), item('增加托位'), item('社区办托', 1), item('单位办托', 1), paragraph('还应当：'), item('培养人才'),
    item('学校开课', 1),
  );
  expect(await linesOf(file, 'paper.docx')).toEqual([
    '关于完善托育服务的提案', '', '1. 增加托位', '', '1. 社区办托', '', '2. 单位办托', '', '还应当：', '', '2. 培养人才', '', '1. 学校开课',
  ]);
});

test('a table in a Word file is read row by row, a cell over several rows in each of them', async () => {
  const file = wordFile(paragraph('委员名单'), table([
    ['界别', '姓名'],
    [{ words: '教育界', properties: '<w:vMerge w:val="restart"/>' }, '沈若兰\n（女）'],
    [{ words: '', properties: '<w:vMerge/>' }, '顾长庚'],
    [{ words: '共2名', properties: '<w:gridSpan w:val="2"/>' }],
  ]), table([['云泽市政协办公室']]));
  expect(await linesOf(file, 'list.docx')).toEqual([
    '委员名单', '', '界别\t姓名', '教育界\t沈若兰 （女）', '教育界\t顾长庚', '共2名', '', '云泽市政协办公室',
  ]);
});

test('an Excel file is read sheet by sheet, without the empty rows and columns around a table', async () => {
  const file = excelFile(
    { cells: { B2: '委员名单', B4: '界别', C4: '姓名', D4: '届', B5: '教育界', C5: '沈若兰', D5: 14, C6: '顾长庚', B7: '医卫界', C7: '李 明' }, merged: ['B2:D2', 'B5:B6'] },
    { cells: {} },
    { cells: { A1: '备注' } },
  );
  expect(await linesOf(file, 'list.xlsx')).toEqual([
    '委员名单', '界别\t姓名\t届', '教育界\t沈若兰\t14', '教育界\t顾长庚\t', '医卫界\t李 明\t', '', '备注',
  ]);
});

test('the same file gives the same text each time, and says what it was', async () => {
  const file = excelFile({ cells: { A1: '政协委员' } });
  const [one, other] = [await readSource(file, 'a.xlsx'), await readSource(file, 'a.xlsx')];
  expect(one).toEqual(other);
  expect(one).toMatchObject({ encoding: 'xlsx', text: '政协委员', problems: [] });
});
