import { organisationByName, type OrganisationEntry } from '../../../schema/vocabulary/organisations';
import type { CommitteeEntity, GroupEntity, PlaceEntity } from '../../types';
import { homeOf, organisation, placeWords } from './entity';
import { nation, placeOfPrefix } from './place';

const namesByLength = [...organisationByName.keys()].sort((a, b) => b.length - a.length);
const YOUTH_LEAGUE = '共青团';
/** 团|市|委, 共青团|云溪市|委 */
const LEAGUE_COMMITTEE = /^(?:中国共产主义青年团|共青团|团)(.{1,10}?)(?:工作)?委(?:员会)?$/;
const HOLDER = /(?:办事处|大学|学院|集团|公司|系统|街道|[镇乡])$/;

/** 市总工会 on a page about Pinghu is 平湖市总工会; full and short forms are one. */
export function resolvePeoplesOrganisation(name: string, committee: CommitteeEntity | null): GroupEntity | null {
  const league = LEAGUE_COMMITTEE.exec(name)?.[1];
  if (league !== undefined) return leagueAt(placeOfPrefix(league, homeOf(committee)));
  const known = namesByLength.find((word) => name.endsWith(word));
  const entry = known === undefined ? undefined : organisationByName.get(known);
  if (known === undefined || entry === undefined) return null;
  if (entry.national.includes(name)) return at(nation, entry);
  const before = name.slice(0, name.length - known.length);
  return HOLDER.test(before) ? heldBy(name, committee) : at(placeOfPrefix(before, homeOf(committee)), entry);
}

function at(place: PlaceEntity | null, entry: OrganisationEntry): GroupEntity {
  if (entry.name === YOUTH_LEAGUE) return leagueAt(place);
  const full = place === nation ? entry.national[0] ?? `全国${entry.name}` : `${placeWords(place)}${entry.name}`;
  return organisation(place, entry.name, full, 'people_org', { classification: 'peoples_organisation' });
}

function leagueAt(place: PlaceEntity | null): GroupEntity {
  const full = place === null || place === nation ? YOUTH_LEAGUE : `${YOUTH_LEAGUE}${place.name}委`;
  return organisation(place, YOUTH_LEAGUE, full, 'people_org', { classification: 'peoples_organisation' });
}

/** Of a university or a street: a body of its own, under its full name. */
function heldBy(name: string, committee: CommitteeEntity | null): GroupEntity {
  return organisation(homeOf(committee), name, name, 'people_org', { classification: 'peoples_organisation' });
}
