import { partyByName } from '../../schema/vocabulary/parties';
import { sectorByName } from '../../schema/vocabulary/sectors';
import type { CommitteeEntity, GraphNode, GroupEntity } from '../types';
import type { GraphDraft } from './draft';
import { addPlace } from './places';

/** A group with all that its name ties it to. Gives back its id. */
export function addGroup(draft: GraphDraft, group: GroupEntity): string {
  if (!draft.meets(group)) return group.id;
  draft.node(group.label, group.id, propertiesOf(group));
  if (group.branchOf !== undefined) draft.follows('BRANCH_OF', group.id, addGroup(draft, group.branchOf));
  if (group.organOf !== undefined) draft.follows('ORGAN_OF', group.id, addGroup(draft, group.organOf));
  for (const sector of group.covers ?? []) draft.follows('COVERS', group.id, addGroup(draft, sector));
  if (group.basedIn !== undefined && isBased(group)) draft.follows('BASED_IN', group.id, addPlace(draft, group.basedIn));
  return group.id;
}

/** The committee that a document is about: the same node as where a text names it as a group. */
export function addCommittee(draft: GraphDraft, { id, name, place }: CommitteeEntity): string {
  return addGroup(draft, { label: 'Committee', id, name, kind: 'other', basedIn: place });
}

/** Parties and sectors are everywhere. */
function isBased(group: GroupEntity): boolean {
  return group.label === 'Committee' || group.label === 'Organization';
}

/** What a group's kind of node says of it. Other names are parted by 、, so that a search finds any of them. */
function propertiesOf({ label, name, kind, classification }: GroupEntity): GraphNode['properties'] {
  switch (label) {
    case 'Party': return { name, kind, ...namesOfParty(name) };
    case 'Sector': return { name, kind, ...namesOfSector(name) };
    case 'Organization': return { name, kind, classification: classification ?? null };
    case 'Committee': return { name, kind };
  }
}

function namesOfParty(name: string): GraphNode['properties'] {
  const party = partyByName.get(name);
  return party === undefined ? {} : { aliases: party.short.join('、'), english: party.english };
}

function namesOfSector(name: string): GraphNode['properties'] {
  const sector = sectorByName.get(name);
  return sector === undefined ? {} : { aliases: sector.official ?? null, english: sector.english };
}
