import { readDocument } from '../../../ingest/pipeline';
import { readPlainText } from '../../../ingest/read';

/** Owner and words of all themes that a page is found to hold. */
function told(page: string): string[] {
  const { themes } = readDocument(readPlainText(Buffer.from(page), 'page.txt'));
  return themes.map(({ owner, theme }) => `${owner}: ${theme}`);
}

const LABELLED = '云泽市政协委员谈夜市\n何立（市政协委员）：建议利用夜间错时停车。\n';

test.each(['市商务局负责人', '市人大代表周启明', '周启明', '民建云泽市委会', '市民周启明', '主持人'])('on a line of %s a delegate says nothing', (other) => {
  expect(told(`${LABELLED}${other}：要增设停车泊位。\n`)).toEqual(['何立: 利用夜间错时停车']);
  expect(told(`${LABELLED}${other}：要增设停车泊位。\n何立：盘活闲置土地。\n`)).toEqual(['何立: 利用夜间错时停车', '何立: 盘活闲置土地']);
});

test.each(['一是', '具体措施', '对策建议'])('a line that begins with %s goes on', (label) => {
  expect(told(`${LABELLED}${label}：要增设停车泊位。\n`)).toEqual(['何立: 利用夜间错时停车', '何立: 增设停车泊位']);
});

test('a delegate who is asked by a reporter goes on in running words', () => {
  expect(told('云泽市政协委员谈夜市\n市政协委员何立表示，要利用夜间错时停车。\n记者：还有呢？\n要盘活闲置土地。\n'))
    .toEqual(['何立: 利用夜间错时停车', '何立: 盘活闲置土地']);
});
