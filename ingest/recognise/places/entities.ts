import { ancestorCodes, divisionByCode, divisionsNamed, type Division } from '../../../schema/vocabulary/places';
import type { PlaceEntity } from '../../types';

const byCode = new Map<string, PlaceEntity>();

/** The place that a division is; null for a code that no division has. */
export function entityOfCode(code: string): PlaceEntity | null {
  const known = byCode.get(code);
  if (known !== undefined) return known;
  const division = divisionByCode(code);
  return division === null ? null : entityOf(division);
}

export function entityOf(division: Division): PlaceEntity {
  const known = byCode.get(division.code);
  if (known !== undefined) return known;
  const within = ancestorCodes(division.code).flatMap((code) => entityOfCode(code) ?? []);
  const entity = { id: `place:${division.code}`, name: division.name, code: division.code, level: division.level, within };
  byCode.set(division.code, entity);
  return entity;
}

/** A place without a code: a region, a country, a road. A road or village is known within the place that holds it. */
export function namedEntity(name: string, level: string, within: PlaceEntity | null = null): PlaceEntity {
  const holder = within?.code ?? null;
  const id = level === 'locality' && holder !== null ? `place:${holder}/${name}` : `place:${name}`;
  return { id, name, code: null, level, within: within === null ? [] : [within, ...within.within] };
}

/** The larger division of this full name, as hand-made lists write it: 浙江省. */
export function largerEntity(name: string): PlaceEntity | null {
  const division = divisionsNamed(name).find(({ level }) => level !== 'township');
  return division === undefined ? null : entityOf(division);
}

export function isWithin(place: PlaceEntity, holder: PlaceEntity): boolean {
  return place.id === holder.id || place.within.some(({ id }) => id === holder.id);
}
