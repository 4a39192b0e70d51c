import { ministryByName } from '../../../schema/vocabulary/departments';
import { placeBefore } from '../../recognise/groups/placeBefore';
import type { CommitteeEntity, GroupEntity, PlaceEntity } from '../../types';
import { homeOf, organisation, placeWords } from './entity';
import { nation, placeOfPrefix } from './place';

/** 东湖街道办事处, 云溪高新区管委会: the place is part of the name. */
const OWN_NAME = /(?:办事处|管委会|管理委员会)$/;
const LEVEL = /^(?:中央|全国|中国|国家|自治区|自治县|自治州|省|市|县|区|州|旗|镇|乡)/;

/** A ministry by any of its names, or a local department: 市商务局 on a page about Pinghu is 平湖市商务局. */
export function resolveDepartment(name: string, committee: CommitteeEntity | null): GroupEntity {
  const ministry = ministryByName.get(name);
  if (ministry !== undefined) return organisation(nation, ministry.name, ministry.name, 'government', { classification: 'department' });
  const length = prefixLength(name);
  const place = placeOfPrefix(name.slice(0, length), homeOf(committee));
  if (OWN_NAME.test(name)) return organisation(place, name, name, 'government', { classification: 'department' });
  return local(place, name.slice(length));
}

function local(place: PlaceEntity | null, body: string): GroupEntity {
  const key = body.replace(/委员会$/, '委').replace(/^发展和改革|^发改(?=委|局)/, '发展改革');
  const words = place === nation ? '' : placeWords(place);
  return organisation(place, key, `${words}${key}`, 'government', { classification: 'department' });
}

const LONGEST_PREFIX = 20;

/** How much of the name is places and levels. */
function prefixLength(name: string): number {
  let at = 0;
  for (let end = Math.min(LONGEST_PREFIX, name.length - 2); end > at; end--) {
    if (placeBefore(name.slice(at), end - at) === end - at) [at, end] = [end, Math.min(end + LONGEST_PREFIX, name.length - 1)];
  }
  return at > 0 ? at : LEVEL.exec(name)?.[0].length ?? unknownPlace(name);
}

/** 云溪市|商务局 */
function unknownPlace(name: string): number {
  return /^[\u4e00-\u9fff]{2,4}?[市县区](?=.{3})/.exec(name)?.[0].length ?? 0;
}
