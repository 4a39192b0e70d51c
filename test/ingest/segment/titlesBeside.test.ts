import { readDocument } from '../../../ingest/pipeline';
import { readPlainText } from '../../../ingest/read';

/** Titles that a page is found to hold. */
function titlesOn(page: string): string[] {
  const { themes } = readDocument(readPlainText(Buffer.from(page), 'page.txt'));
  return themes.filter(({ level }) => level === 'title').map(({ theme }) => theme);
}

test('a heading that says who stands below it is the title of nothing they said', () => {
  const profile = '何嘉宁，女，1976年5月生，教授，民盟云泽市委副主委，云泽市政协常委。\n';
  expect(titlesOn(`云泽市政协委员简介\n${profile}`)).toEqual([]);
  expect(titlesOn('云泽市政协大会发言\n\n完善托育服务体系\n\n何立委员代表民建市委会发言\n\n建议扩大普惠托位供给。\n')).toEqual(['完善托育服务体系']);
});

test('a heading over all speeches of a meeting is the title of none of them', () => {
  const meeting = '云泽日报2025年1月8日\n\n政协云泽市第十届委员会第四次会议大会发言\n\n';
  const speech = '一是增设斑马线。二是划出步行道。\n';
  expect(titlesOn(`${meeting}林一帆委员代表民盟云泽市委发言\n\n让每个孩子走路上学\n\n${speech}`)).toEqual(['让每个孩子走路上学']);
  expect(titlesOn(`${meeting}让每个孩子走路上学\n\n林一帆委员代表民盟云泽市委发言\n\n${speech}`)).toEqual(['让每个孩子走路上学']);
});
