import { sectorByName, sectorByStem, type SectorEntry } from '../../../schema/vocabulary/sectors';
import type { GroupKind } from '../../../schema/ontology';
import { Trie } from '../../recognise/trie';
import type { CommitteeEntity, GroupEntity } from '../../types';
import { homeOf, committeeAt, organisation } from './entity';
import { placeOfPrefix } from './place';

const stems = new Trie([...sectorByStem].map(([stem, entry]) => [stem, entry] as const));
const COMMITTEE = /^(.{0,16}?)政协/;
const ORGAN = /(?:政协)?(?:委员)?(?:履职|活动|联络|工作|协商)?(?:小组|组|活动室|工作室|工作站|联络站|之家)(?:（(.{1,20})）)?$/;
const ROOM = /(?:室|站|之家)$/;

/** A sector by any of its names. What no list has keeps its own: a committee's sectors are what it calls them. */
export function resolveSector(name: string, committee: CommitteeEntity | null): GroupEntity {
  const organ = ORGAN.exec(name);
  return organ === null ? plainSector(name.replace(COMMITTEE, '')) : sectorOrgan(name, organ, committee);
}

function plainSector(name: string, kind: GroupKind = 'sector'): GroupEntity {
  const stem = name.replace(/界别?$/, '');
  const entry = sectorByName.get(name) ?? sectorByStem.get(stem);
  return entry === undefined ? sectorEntity(`${stem}界`, kind) : sectorEntity(entry.name, kind);
}

function sectorEntity(name: string, kind: GroupKind = 'sector'): GroupEntity {
  return { label: 'Sector', id: `sector:${name}`, name, kind };
}

/** 民建、民进（9人）: one heading over several groups is a unit of that committee. */
export function resolveUnit(name: string, kind: GroupKind): GroupEntity {
  return sectorEntity(name, kind);
}

/** 市政协第九界别活动组（文艺体育新闻）: an organ of the committee, which covers the sectors in brackets or in its name. */
function sectorOrgan(name: string, organ: RegExpExecArray, committee: CommitteeEntity | null): GroupEntity {
  const before = COMMITTEE.exec(name);
  const place = placeOfPrefix(before?.[1] ?? '', homeOf(committee));
  const own = before === null ? name : name.slice(before[0].length);
  const words = organ[1] ?? name.slice(before?.[0].length ?? 0, organ.index).replace(/界别?$/, '');
  const classification = ROOM.test(name) ? 'studio' : 'sector_activity_group';
  const full = place === null ? name : `${place.name === '中国' ? '全国' : place.name}政协${own}`;
  return organisation(place, own.replace(/（.*$/, ''), full, 'sector', {
    classification,
    covers: sectorsIn(words).map((entry) => sectorEntity(entry.name)),
    ...(place === null ? {} : { organOf: committeeAt(place) }),
  });
}

/** The sectors whose stems stand in a row, with marks between or none: 文艺体育新闻. A merger gives its parts. */
function sectorsIn(words: string): SectorEntry[] {
  const found: SectorEntry[] = [];
  for (let at = 0; at < words.length;) {
    const stem = stems.longestAt(words, at);
    if (stem !== null) found.push(...partsOf(stem.value));
    at = stem?.end ?? at + 1;
  }
  return found.filter((entry, i) => found.indexOf(entry) === i);
}

function partsOf(entry: SectorEntry): SectorEntry[] {
  const parts = entry.terms.length > 0 ? [] : entry.part_of.flatMap((name) => sectorByName.get(name) ?? []);
  return parts.length > 1 ? parts : [entry];
}
