import { largerDivisions } from '../../../schema/vocabulary/places';
import { shortName } from '../../../schema/vocabulary/placeNames';
import { regions } from '../../../schema/vocabulary/regions';
import type { PlaceEntity } from '../../types';
import { Trie } from '../trie';
import { entityOf, entityOfCode, largerEntity, namedEntity } from './entities';

/** `trap`: a fixed phrase that begins like a place's name and names none. */
export type NameKind = 'full' | 'short' | 'region' | 'country' | 'trap';

/** What a name may mean: 鼓楼区 is five places. */
export interface Named {
  readonly kind: NameKind;
  readonly candidates: readonly PlaceEntity[];
}

let known: ReadonlyMap<string, Named> | undefined;
let built: Trie<Named> | undefined;

/** Names of all places but townships, in simplified script. */
export function gazetteer(): Trie<Named> {
  built ??= new Trie(placeNames());
  return built;
}

/** The same names, each with what it may mean. */
export function placeNames(): ReadonlyMap<string, Named> {
  known ??= names();
  return known;
}

/** Where a name is of two kinds, the later of these has it: 蒙古国 is a country, 吉林 a short form before all. */
function names(): Map<string, Named> {
  const known = new Map<string, Named>();
  addRegions(known);
  for (const [name, code] of Object.entries(regions().otherNames)) addDivision(known, name, 'full', entityOfCode(code));
  for (const division of largerDivisions()) addDivision(known, division.name, 'full', entityOf(division));
  for (const division of largerDivisions()) {
    addDivision(known, shortName(division.name), 'short', entityOf(division));
    addDivision(known, autonomousShort(division.name), 'full', entityOf(division));
  }
  for (const name of regions().notPlaces) known.set(name, { kind: 'trap', candidates: [] });
  return known;
}

/** 环江县 of 环江毛南族自治县, as it is called in daily use; the name itself for all others. */
function autonomousShort(name: string): string {
  const kind = /自治([州县旗])$/.exec(name)?.[1];
  return kind === undefined ? name : `${shortName(name)}${kind}`;
}

/** A county never hides a region or water of its name: 太湖. */
function addDivision(known: Map<string, Named>, name: string, kind: NameKind, entity: PlaceEntity | null): void {
  const before = known.get(name);
  if (entity === null || before?.candidates.includes(entity) === true) return;
  if (before?.kind === 'region' && entity.level === 'county') return;
  const isDivision = before?.kind === 'full' || before?.kind === 'short';
  known.set(name, isDivision ? { kind: before.kind, candidates: [...before.candidates, entity] } : { kind, candidates: [entity] });
}

function addRegions(known: Map<string, Named>): void {
  const { countries, world, pairs, regions: named, newAreas, landmarks, localities } = regions();
  const add = (name: string, kind: NameKind, entity: PlaceEntity) => known.set(name, { kind, candidates: [entity] });
  for (const name of countries) add(name, 'country', namedEntity(name, 'country'));
  for (const name of [...world, ...pairs]) add(name, 'region', namedEntity(name, 'region'));
  for (const [holder, parts] of [...Object.entries(landmarks), ...Object.entries(localities)]) {
    for (const name of parts) add(name, 'region', namedEntity(name, 'region', largerEntity(holder)));
  }
  for (const [name, holder] of Object.entries(newAreas)) add(name, 'region', namedEntity(name, 'region', largerEntity(holder)));
  for (const [name, { aliases }] of Object.entries(named)) {
    for (const alias of [name, ...aliases]) add(alias, 'region', namedEntity(name, 'region'));
  }
}
