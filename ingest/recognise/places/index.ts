import { divisionsNamed } from '../../../schema/vocabulary/places';
import { rejectOthers } from '../../rejection';
import type { Rule } from '../../rule';
import type { CleanText, PlaceEntity, PlaceMention } from '../../types';
import { entityOf, entityOfCode, isWithin } from './entities';
import { gazetteer } from './gazetteer';
import { choose } from './home';
import { readPlacePage, type PlacePage, type PlaceRule } from './page';
import { abbreviation } from './rules/abbreviation';
import { area } from './rules/area';
import { chain } from './rules/chain';
import { china } from './rules/china';
import { country } from './rules/country';
import { division } from './rules/division';
import { landmark } from './rules/landmark';
import { region } from './rules/region';
import { road } from './rules/road';
import { settlement } from './rules/settlement';
import { sharedTail } from './rules/sharedTail';
import { short } from './rules/short';
import { townshipShort } from './rules/townshipShort';
import { unlisted } from './rules/unlisted';
import { longestFirst } from './spans';

/** In the order they are applied: each sees what those before it found. */
const RULES: readonly PlaceRule[] = [
  division, short, chain, region, country, china, abbreviation, sharedTail, townshipShort, road, settlement, landmark, area, unlisted,
];

/** Places that a text names, in order, none overlapping; spans in the clean text. Linear in its length. */
export function findPlaces(clean: CleanText): PlaceMention[] {
  const page = readPlacePage(clean);
  const found = applyRules(page);
  const kept = longestFirst(found);
  rejectOthers(clean, found, kept, ({ rule }) => rule, 'overlap');
  return kept;
}

/** The rules as they can be tried on a text of their own. */
export const placeRules: readonly Rule<CleanText, PlaceMention>[] = RULES.map((rule) => ({
  ...rule,
  find: (clean) => findPlaces(clean).filter((mention) => mention.rule === rule.name),
}));

function applyRules(page: PlacePage): PlaceMention[] {
  const found: PlaceMention[] = [];
  const { clean, home, names } = page;
  for (const rule of RULES) found.push(...rule.find({ clean, home, names, found }));
  return found;
}

/** The division that a page speaks from, by its committees and by what it names most; null where it does not say. */
export function homePlace(clean: CleanText): PlaceEntity | null {
  return readPlacePage(clean).home;
}

/** A place by its full or short name in simplified script, the one within `holder` first: 平湖市, 上城区, 广西. Null where none has it. */
export function placeByName(name: string, holder: PlaceEntity | null = null): PlaceEntity | null {
  const match = gazetteer().longestAt(name, 0);
  const known = match !== null && match.end === name.length ? match.value.candidates : [];
  const candidates = [...known, ...divisionsNamed(name).filter(({ level }) => level === 'township').map(entityOf)];
  if (candidates.length === 0) return null;
  const inside = holder === null ? undefined : candidates.find((place) => isWithin(place, holder));
  return inside ?? choose(candidates, holder, new Set());
}

/** A division by its id, `place:330482`; null for regions and whatever else has no code. */
export function placeById(id: string): PlaceEntity | null {
  return id.startsWith('place:') ? entityOfCode(id.slice('place:'.length)) : null;
}
