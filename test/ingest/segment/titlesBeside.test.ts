import { readDocument } from '../../../ingest/pipeline';
import { readSource } from '../../../ingest/read';

/** Titles that a page is found to hold. */
function titlesOn(page: string): string[] {
  const { themes } = readDocument(readSource(Buffer.from(page), 'page.txt'));
  return themes.filter(({ level }) => level === 'title').map(({ theme }) => theme);
}

test('a heading that says who stands below it is the title of nothing they said', () => {
  const profile = '何嘉宁，女，1976年5月生，教授，民盟云泽市委副主委，云泽市政协常委。\n';
  expect(titlesOn(`云泽市政协委员简介\n${profile}`)).toEqual([]);
  expect(titlesOn('云泽市政协大会发言\n\n完善托育服务体系\n\n何立委员代表民建市委会发言\n\n建议扩大普惠托位供给。\n')).toEqual(['完善托育服务体系']);
});
