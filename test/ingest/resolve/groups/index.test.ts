import { clean } from '../../../../ingest/clean';
import { findGroups } from '../../../../ingest/recognise/groups';
import { placeByName } from '../../../../ingest/recognise/places';
import { resolveGroup } from '../../../../ingest/resolve/groups';
import type { CommitteeEntity, GroupEntity, PlaceEntity } from '../../../../ingest/types';

const pinghu = placeByName('平湖市') as PlaceEntity;
const committee: CommitteeEntity = { id: 'committee:330482', name: '政协平湖市委员会', place: pinghu, level: 'county' };

function resolved(text: string, page: CommitteeEntity | null = committee): GroupEntity[] {
  return findGroups(clean({ name: 'x', uri: 'x', text, encoding: 'utf-8', sha256: '', problems: [] }))
    .map((mention) => resolveGroup(mention, page));
}

test.each([
  ['民盟平湖市基层委', 'organization:330482/民盟基层委', '民盟平湖市基层委'],
  ['中国民主同盟平湖市基层委员会', 'organization:330482/民盟基层委', '民盟平湖市基层委'],
  ['民革中央', 'party:中国国民党革命委员会', '中国国民党革命委员会'],
  ['九三學社', 'party:九三学社', '九三学社'],
  ['市总工会', 'organization:330482/总工会', '平湖市总工会'],
  ['平湖市婦女聯合會', 'organization:330482/妇联', '平湖市妇联'],
  ['团市委', 'organization:330482/共青团', '共青团平湖市委'],
  ['省科协', 'organization:330000/科协', '浙江省科协'],
  ['全国总工会', 'organization:100000/总工会', '中华全国总工会'],
  ['教育界', 'sector:教育界', '教育界'],
  ['全国政协总工会界别', 'sector:工会界', '工会界'],
  ['科技界', 'sector:科学技术界', '科学技术界'],
  ['市政协', 'committee:330482', '政协平湖市委员会'],
  ['政协第十四届平湖市委员会', 'committee:330482', '政协平湖市委员会'],
  ['全国政协', 'committee:100000', '全国政协'],
  ['市政协提案委', 'organization:330482/提案委员会', '平湖市政协提案委员会'],
  ['市商务局', 'organization:330482/商务局', '平湖市商务局'],
  ['国家发展改革委', 'organization:100000/国家发展和改革委员会', '国家发展和改革委员会'],
  ['云溪市总工会', 'organization:云溪市/总工会', '云溪市总工会'],
])('%s is %s', (name, id, canonical) => {
  expect(resolved(name).map((group) => [group.id, group.name])).toEqual([[id, canonical]]);
});

test('a local body is a branch of its party, based in its place', () => {
  const [branch] = resolved('农工党平湖市总支');
  expect(branch).toMatchObject({ classification: 'party_branch', branchOf: { id: 'party:中国农工民主党' }, basedIn: { id: 'place:330482' } });
});

test('an activity group is an organ of the committee and covers its sectors', () => {
  const [group] = resolved('市政协第二界别活动组(文艺体育新闻)');
  expect(group).toMatchObject({ id: 'organization:330482/第二界别活动组', organOf: { id: 'committee:330482' }, kind: 'sector' });
  expect(group?.covers?.map(({ name }) => name).sort()).toEqual(['体育界', '文化艺术界', '新闻出版界']);
});

test('a delegate group sits in its street', () => {
  const [group] = resolved('市政协钟埭街道委员小组');
  expect(group).toMatchObject({
    classification: 'delegate_group', organOf: { id: 'committee:330482' }, basedIn: { name: '钟埭街道' }, kind: 'committee_group',
  });
});

test('without a committee a bare name stays unplaced', () => {
  expect(resolved('市总工会', null)).toMatchObject([{ id: 'organization:未详/总工会', name: '总工会' }]);
});
