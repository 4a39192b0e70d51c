import { placeByName } from '../../recognise/places';
import type { CommitteeEntity, GroupEntity, PlaceEntity } from '../../types';
import type { GroupKind } from '../../../schema/ontology';
import { committeeAt, homeOf, organisation, placeWords } from './entity';
import { placeOfPrefix } from './place';

const COMMITTEE = /^(.{0,16}?)政协/;
const LOCALITY = /^(.{1,8}?(?:街道|镇|乡))/;
const SHORT_PLACE = /^(.{2,4})(?:小组|工委|工作委员会)/;

/** Which organ of a committee a name is; `other` for none of these. */
const CLASSES: readonly (readonly [ending: RegExp, classification: string])[] = [
  [/会客厅$/, 'parlour'],
  [/(?:工作室|工作站|联络站|之家|驿站|联系点)$/, 'studio'],
  [/(?:小组|组|工委|政协工作委员会|联络委|联络委员会|街道工作委员会|镇工作委员会|街道|镇|乡)$/, 'delegate_group'],
  [/(?:委员会|委)$/, 'special_committee'],
];

/**
 * A group, special committee or room of the delegates: an organ of the committee that its name gives, else of the
 * page's own; based in the street or town of its name.
 */
export function resolveOrgan(name: string, kind: GroupKind, committee: CommitteeEntity | null): GroupEntity | null {
  const classification = CLASSES.find(([ending]) => ending.test(name))?.[1];
  if (classification === undefined) return null;
  const before = COMMITTEE.exec(name);
  const prefix = before !== null && isPlaceOnly(name, before) ? before : null;
  const place = placeOfPrefix(prefix?.[1] ?? '', homeOf(committee));
  const own = name.slice(prefix?.[0].length ?? 0);
  const key = classification === 'special_committee' ? own.replace(/委$/, '委员会') : own;
  const isBare = prefix === null && classification !== 'special_committee';
  const full = place === null || isBare ? name : `${placeWords(place)}政协${key}`;
  return {
    ...organisation(place, key, full, kind, { classification }),
    ...(place === null ? {} : { organOf: committeeAt(place), basedIn: localityIn(own, place) ?? place }),
  };
}

/** 市|政协|东湖街道委员小组, but not 云溪法律服务|政协|委员会客厅. */
function isPlaceOnly(name: string, before: RegExpExecArray): boolean {
  const words = before[1] ?? '';
  return words === '' ? !name.startsWith('政协委员') : words === '全国' || /[省市县区州旗盟]$/.test(words) || placeByName(words) !== null;
}

function localityIn(own: string, place: PlaceEntity): PlaceEntity | null {
  const [, full] = LOCALITY.exec(own) ?? [];
  if (full !== undefined) return placeByName(full, place);
  const [, short] = SHORT_PLACE.exec(own) ?? [];
  return short === undefined ? null : placeByName(`${short}街道`, place) ?? placeByName(`${short}镇`, place);
}
