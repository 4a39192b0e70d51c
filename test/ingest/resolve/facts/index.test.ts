import { clean } from '../../../../ingest/clean';
import { findPlaces } from '../../../../ingest/recognise/places';
import { documentFacts } from '../../../../ingest/resolve/facts';
import type { DocumentFacts } from '../../../../ingest/types';

function factsOf(text: string): DocumentFacts {
  const page = clean({ name: 'page.txt', uri: 'page.txt', text, encoding: 'utf-8', sha256: '', problems: [] });
  return documentFacts(page, findPlaces(page));
}

const page = [
  '云溪日报　2024年2月22日　第3版', '', '九份建言为云溪添动能', '',
  '昨天下午，政协第九届云溪市委员会第三次会议举行大会发言，9位市政协委员登台建言，全国政协委员赵一出席。',
].join('\n');

test('a newspaper page', () => {
  expect(factsOf(page)).toMatchObject({
    title: '九份建言为云溪添动能', outlet: '云溪日报', date: '2024-02-22', url: null,
    committee: { id: 'committee:云溪市', name: '政协云溪市委员会', level: 'city' },
    meeting: { name: '政协第九届云溪市委员会第三次会议', placeCode: '云溪市', term: 9, session: 3 },
  });
});

test('the meeting is quoted as it stands', () => {
  const { meeting } = factsOf(page);
  expect(page.slice(meeting?.start, meeting?.end)).toBe(meeting?.quote);
});

test.each<[text: string, committee: string | null, meeting: readonly [term: number, session: number, standing: boolean] | null]>([
  ['全国政协十四届三次会议举行全体会议。', 'committee:100000', [14, 3, false]],
  ['全國政協十四届常委会第七次会议开幕。', 'committee:100000', [14, 7, true]],
  ['政协第三届河池市委员会常务委员会第九次会议开幕，市政协主席主持。', 'committee:451200', [3, 9, true]],
  ['政协平湖市第十四届委员会第五次会议开幕，市政协十四届常委会第二十次会议此前召开。', 'committee:330482', [14, 5, false]],
  ['平湖市政协十四届五次会议开幕，平湖市领导参加。', 'committee:330482', [14, 5, false]],
  ['平湖市政协十四届二次全会开幕。', 'committee:330482', [14, 2, false]],
  ['平湖市政协第十四届委员会第二次全体会议开幕。', 'committee:330482', [14, 2, false]],
  ['全国两会期间，全国政协委员热议。', 'committee:100000', null],
  ['钱二委员代表民革中央发言建议，加快发展。', 'committee:100000', null],
  ['市政协召开座谈会。', null, null],
  ['十四届全国人大一次会议开幕，人大代表赵一发言。', null, null],
])('%s', (text, id, meeting) => {
  const facts = factsOf(text);
  expect(facts.committee?.id ?? null).toBe(id);
  expect(facts.meeting === null ? null : [facts.meeting.term, facts.meeting.session, facts.meeting.standing === true]).toEqual(meeting);
});

test.each([
  ['2025年12月1日，召开会议。', '2025-12-01'],
  ['{"title": "会议召开", "date": "2026-03-20", "body": "2020年1月2日起草。"}', '2026-03-20'],
  ['7日召开会议。\n\n[查看原文](https://tv.example.com/2023/03/07/X1.shtml)', '2023-03-07'],
  ['２０２５年１月８日，召开会议。', '2025-01-08'],
  ['二〇二五年十二月二十一日通过。', '2025-12-21'],
  ['社情民意信息\n2025年第3期\n\n1月8日，召开会议。', '2025-01-08'],
  ['2024年度工作综述\n\n1月8日，召开会议。', null],
  ['昨天下午召开会议，9月29日闭幕。', null],
  ['近日，市政协召开会议。', null],
])('the date of %s', (text, date) => expect(factsOf(text).date).toBe(date));

test.each([
  ['会议开幕\n\n央视网消息：会议今天开幕。', '央视网'],
  ['会议开幕\n\n来源：云溪政协网\n\n会议今天开幕。', '云溪政协网'],
  ['会议今天开幕，大家表示赞成。', null],
])('the outlet of %s', (text, outlet) => expect(factsOf(text).outlet).toBe(outlet));
