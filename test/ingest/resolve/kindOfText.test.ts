import { subjectOf, withoutKind } from '../../../ingest/resolve/kindOfText';

test.each([
  ['关于完善养老服务的提案', '完善养老服务'],
  ['关于完善养老服务的几点建议', '完善养老服务'],
  ['关于完善养老服务建议', '完善养老服务'],
  ['关于夜市管理的调研报告', '夜市管理'],
  ['完善养老服务的三点思考', '完善养老服务'],
  ['加强基础理论研究', '加强基础理论研究'],
  ['广泛听取意见', '广泛听取意见'],
  ['关于提案', '关于提案'],
])('%s is about %s', (title, subject) => {
  expect(subjectOf(title)).toBe(subject);
});

test('a title is filed without the kind of text', () => {
  expect(withoutKind('完善养老服务建议')).toBe('完善养老服务');
});
