import { readDocument } from '../../../ingest/pipeline';
import { readPlainText } from '../../../ingest/read';
import { growthOf } from '../work';

const LINK = '[查看原文](https://news.example.com/1.shtml)';
const OURS = '### 云泽市政协召开协商会\n\n云泽市政协围绕“夜市管理”召开协商会，市政协委员何立建议增设停车泊位。';
const CONGRESS = '### 云泽市人大常委会举行联组会议\n\n周启明、何文山等委员围绕完善财政转移支付制度提出意见建议。财政部负责同志到会听取意见。';
const ABROAD = '### 周启明：美国从未承认\n\n周启明指出，围绕停火条件，各方应加强对话。论坛由商务部、云岭省人民政府主办。';
/** A day of invented news. */
const day = (...articles: readonly string[]) => ['# 云泽新闻 2023年3月7日', '## 摘要', ...articles.map((one) => `${one}\n\n${LINK}`), '---'].join('\n\n');

function read(page: string) {
  const source = readPlainText(Buffer.from(page), 'page.md');
  const { delegates, represents, themes, places, facts, problems } = readDocument(source);
  for (const { start, end, quote } of [...delegates, ...represents, ...themes, ...places]) expect(source.text.slice(start, end)).toBe(quote);
  return { delegates: delegates.map(({ name }) => name), groups: represents.map(({ group }) => group), themes: themes.map(({ theme }) => theme), facts, problems };
}

test.each([
  ['first', day(OURS, CONGRESS, ABROAD)], ['in the middle', day(CONGRESS, OURS, ABROAD)], ['last', day(ABROAD, CONGRESS, OURS)],
])('of a day of news only the article on consultation is read, where it stands %s', (_, page) => {
  const alone = read(day(OURS));
  expect(alone.themes).toEqual(expect.arrayContaining(['夜市管理', '增设停车泊位']));
  const { problems, ...rest } = read(page);
  expect(rest).toEqual({ ...alone, problems: undefined });
  expect(problems.map(({ reason }) => reason)).toEqual([
    '2 of the 3 articles in this text are not about political consultation (政协): they were not read.',
  ]);
});

test('of the lines that announce a day of news only those on consultation are read', () => {
  const contents = '1.云泽市政协围绕“老旧小区改造”召开协商会；\n\n2.市商务局围绕“夜间消费”召开座谈会；\n\n3.何立会见外宾。';
  const { themes, facts } = read(day(contents, OURS, CONGRESS).replace(`${contents}\n\n${LINK}`, contents));
  expect(themes).toEqual(expect.arrayContaining(['老旧小区改造', '夜市管理']));
  expect(themes).not.toContain('夜间消费');
  expect(facts).toMatchObject({ title: '云泽新闻 2023年3月7日', date: '2023-03-07' });
});

test('an article with headings of its own is read whole', () => {
  const parted = `${OURS}\n\n### 加强管理\n\n${'云泽市的夜市由来已久。'.repeat(20)}\n\n### 提升服务\n\n市政协委员周启明建议增设公共厕所。`;
  expect(read(day(parted, ABROAD)).themes).toEqual(expect.arrayContaining(['夜市管理', '增设公共厕所']));
});

test('a paper whose title says that it is on consultation is read whole', () => {
  const visit = '### 走访企业\n\n何立围绕“企业用工”走访三家企业。';
  expect(read(day(OURS, visit)).problems).toHaveLength(1);
  expect(read(day(OURS, visit).replace('云泽新闻', '云泽政协简报')).problems).toEqual([]);
});

test('where links stand only below a text, it is one article', () => {
  const { themes, problems } = read(`${OURS}\n\n委员们建议增设公共厕所。\n\n${LINK}\n\n${LINK}\n`);
  expect(themes).toContain('增设公共厕所');
  expect(problems).toEqual([]);
});

test('a day on which no article is on consultation says so once', () => {
  const { problems, ...rest } = read(day(CONGRESS, ABROAD));
  expect(rest).toMatchObject({ delegates: [], groups: [], themes: [], facts: { title: '云泽新闻 2023年3月7日' } });
  expect(problems.map(({ rule }) => rule)).toEqual(['check.genre']);
});

test('it takes linear time to part a text of many articles', () => {
  expect(growthOf((size) => day(...Array.from({ length: size }, (_, i) => (i % 2 === 0 ? OURS : ABROAD))), 100)).toBeLessThan(8);
});
