import fc from 'fast-check';
import { clean } from '../../../../ingest/clean';
import { findGroups, GROUP_RULES, parseGroupPhrase } from '../../../../ingest/recognise/groups';
import type { CleanText } from '../../../../ingest/types';

function cleaned(text: string): CleanText {
  return clean({ name: 'page.txt', uri: 'page.txt', text, encoding: 'utf-8', sha256: '', problems: [] });
}

function found(text: string): string[] {
  return findGroups(cleaned(text)).map(({ name, kind }) => `${name} ${kind}`);
}

test.each<[text: string, ...groups: string[]]>([
  ['赵一委员代表民盟平湖市基层委、市政协钟埭街道委员小组发言', '民盟平湖市基层委 party', '市政协钟埭街道委员小组 committee_group'],
  ['钱二委员代表民进云溪市委会、农工党云溪市总支、九三学社云溪支社发言', '民进云溪市委会 party', '农工党云溪市总支 party', '九三学社云溪支社 party'],
  ['孙三代表市文联、市政协第二界别活动组(文化艺术、体育)发言', '市文联 people_org', '市政协第二界别活动组(文化艺术、体育) sector'],
  ['李四與經濟、農業界政協委員座談', '經濟界 sector', '農業界 sector'],
  ['在看望民革、科技界委员时强调', '民革 party', '科技界 sector'],
  ['周五委员代表團市委、市婦聯發言', '團市委 people_org', '市婦聯 people_org'],
  ['全国政协经济委员会、外事委员会作汇报', '全国政协经济委员会 committee_group', '外事委员会 committee_group'],
  ['市商务局、教育局、卫健委等部门答复', '市商务局 government', '教育局 government', '卫健委 government'],
  ['中国民主同盟云溪市第三届委员会选举产生', '中国民主同盟云溪市第三届委员会 party'],
  ['中国人民政治协商会议第三届云溪市委员会第一次会议公告', '中国人民政治协商会议第三届云溪市委员会 other'],
  ['9位市政协委员作大会发言，十三届全国政协主席会议召开', '市政协 other', '全国政协 other'],
  ['支持云溪大学侨联、东湖街道办事处妇联开展活动', '云溪大学侨联 people_org', '东湖街道办事处妇联 people_org'],
  ['农民进城，居民建房，人民建议，中共二十大，社会各界，世界各国代表发言'],
  ['来自某代表团的人大代表建议，中国代表表示'],
])('%s', (text, ...groups) => expect(found(text)).toEqual(groups));

test.each([
  ['a list under one count', '民建、民进（9人）', '民建、民进 party'],
  ['a field of two sectors that plan together', '{"boundary": "侨、台界别"}', '侨、台界别 sector'],
  ['a street in a plan by street', '{"street": "东湖街道"}', '东湖街道 committee_group'],
])('a heading or field is one group: %s', (_what, text, group) => expect(found(text)).toEqual([group]));

test.each<[phrase: string, ...groups: string[]]>([
  ['民盟云溪市基层委，市工商联和云溪健康服务站', '民盟云溪市基层委 party', '市工商联 people_org', '云溪健康服务站 other'],
  ['中共云溪市委，云溪市各民主党派、工商联、无党派人士', '中共云溪市委 party', '云溪市各民主党派 party', '工商联 people_org', '无党派人士 sector'],
  ['書畫院', '書畫院 other'],
  ['市政协第三界别活动组（教育、科技）', '市政协第三界别活动组（教育、科技） sector'],
  ['我们'],
])('all of a phrase: %s', (phrase, ...groups) => {
  const page = cleaned(`赵一代表${phrase}发言`);
  const start = page.text.indexOf('代表') + 2;
  const mentions = parseGroupPhrase(page, { start, end: page.text.length - 2 });
  expect(mentions.map(({ name, kind }) => `${name} ${kind}`)).toEqual(groups);
});

const anchors = GROUP_RULES.flatMap((rule) => [...rule.anchors, '、', '（', '”', '市', '第三届', '委员会', '界', '\n']);

test('any text: no throw, bounds inside the text, names as written', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...anchors), fc.string({ maxLength: 3 })), { maxLength: 60 }), (parts) => {
    const page = cleaned(parts.join(''));
    for (const { start, end, name } of findGroups(page)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(page.text.length);
      expect(name.startsWith(page.text.slice(start, end).replace(/\s/g, ''))).toBe(true);
    }
  }), { numRuns: 300 });
});
