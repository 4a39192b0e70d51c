import type { CommitteeEntity, GroupEntity } from '../../types';
import { committeeAt, homeOf, organisation } from './entity';
import { placeOfPrefix } from './place';

const SHORT = /^(.{0,24}?)政协$/;
const FULL = /^.{0,8}?(?:政协|中国人民政治协商会议)(.{2,24}?)委员会$/;
const TERM = /第?[一二三四五六七八九十\d]{1,4}届/g;

/** The committee of the place that the name gives; 市政协 is that of the page. */
export function resolveCommittee(name: string, committee: CommitteeEntity | null): GroupEntity {
  const place = placeOfPrefix(placeWordsOf(name), homeOf(committee));
  return place === null ? organisation(null, name, name, 'other', { classification: 'committee' }) : committeeAt(place);
}

/** The words for the place in a committee's name, without the term: 云溪市 of 政协第三届云溪市委员会, 市 of 市政协. */
export function placeWordsOf(name: string): string {
  return (FULL.exec(name) ?? SHORT.exec(name))?.[1]?.replace(TERM, '') ?? '';
}
