import { partyByName } from '../../../schema/vocabulary/parties';
import type { GroupKind } from '../../../schema/ontology';
import type { CommitteeEntity, GroupEntity, PlaceEntity } from '../../types';
import { nation, placeKey } from './place';

/** The party's own node, by any of its names; null for what is no party. */
export function partyEntity(name: string): GroupEntity | null {
  const party = partyByName.get(name);
  return party === undefined ? null : { label: 'Party', id: `party:${party.name}`, name: party.name, kind: 'party' };
}

/** The committee of a place: 政协平湖市委员会, 全国政协. */
export function committeeAt(place: PlaceEntity): GroupEntity {
  return { label: 'Committee', id: `committee:${placeKey(place)}`, name: committeeName(place), kind: 'other', basedIn: place };
}

/** As `DocumentFacts` names the committee of a page. */
export function committeeName(place: PlaceEntity): string {
  return place === nation ? '全国政协' : `政协${place.name}委员会`;
}

/** An organisation known by `key` at a place: the 总工会 of 330482. */
export function organisation(
  place: PlaceEntity | null, key: string, name: string, kind: GroupKind, ties: Partial<GroupEntity>,
): GroupEntity {
  const based = place === null ? {} : { basedIn: place };
  return { label: 'Organization', id: `organization:${placeKey(place)}/${key}`, name, kind, ...based, ...ties };
}

/** Where a page speaks from. */
export function homeOf(committee: CommitteeEntity | null): PlaceEntity | null {
  return committee?.place ?? null;
}

/** 平湖市 before a local body; nothing where no place is known, 全国 for the nation. */
export function placeWords(place: PlaceEntity | null): string {
  if (place === null) return '';
  return place === nation ? '全国' : place.name;
}
