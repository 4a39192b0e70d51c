import { traceDocument } from '../../../../ingest/pipeline';
import { readPlainText } from '../../../../ingest/read';
import type { RejectionReason } from '../../../../ingest/rejection';

/** Invented sentences; on every page a delegate speaks, who is never told as rejected. */
const CASES: readonly (readonly [text: string, name: string, reason: RejectionReason])[] = [
  ['（记者 何小川）', '何小川', 'reporter'],
  ['（通讯员 方 圆）', '方 圆', 'reporter'],
  ['全国人大代表罗文秀建议，提高村医待遇。', '罗文秀', 'congress_deputy'],
  ['云泽代表团审议时，沈一鸣代表说，要修路。', '沈一鸣', 'congress_deputy'],
  ['市政协副主席唐文进主持会议。', '唐文进', 'chair'],
  ['国务院总理周安邦作报告。', '周安邦', 'statesman'],
  ['公司提名委员会委员方知行提出建议。', '方知行', 'other_committee'],
  ['市委常委钱致远表示，要抓好落实。', '钱致远', 'other_committee'],
  ['专家孙立人认为，还需研究。', '孙立人', 'expert'],
  ['市住建局局长高明远介绍了情况。', '高明远', 'official'],
  ['会议在王守义工作室举行。', '王守义', 'name_of_thing'],
  ['地址：张衡路12号。', '张衡', 'name_of_thing'],
];

function rejected(text: string): readonly (readonly [words: string, reason: string])[] {
  const source = readPlainText(Buffer.from(`市政协座谈会上，陆鸣委员建议，完善托育服务。\n\n${text}\n`), 'page.txt');
  const { page, rejections } = traceDocument(source);
  return rejections.filter(({ rule }) => rule === 'person.notDelegate')
    .map(({ start, end, reason }) => [page.clean.text.slice(start, end), reason]);
}

test.each(CASES)('%s %s: %s', (text, name, reason) => {
  expect(rejected(text)).toEqual([[name, reason]]);
});

test('a page of a congress says why nobody on it is a delegate', () => {
  const source = readPlainText(Buffer.from('市人民代表大会会议上，人大代表罗文秀建议修路。\n'), 'page.txt');
  const { reading, rejections } = traceDocument(source);
  expect(reading.delegates).toEqual([]);
  expect(rejections.map(({ reason }) => reason)).toContain('congress_deputy');
});
