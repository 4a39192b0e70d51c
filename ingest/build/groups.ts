import { partyByName } from '../../schema/vocabulary/parties';
import { sectorByName } from '../../schema/vocabulary/sectors';
import type { CommitteeEntity, GraphNode, GroupEntity } from '../types';
import type { GraphDraft } from './draft';
import { addPlace } from './places';

/** A group with all that its name ties it to. Gives back its id. */
export function addGroup(draft: GraphDraft, group: GroupEntity): string {
  draft.node(group.label, group.id, propertiesOf(group));
  if (group.branchOf !== undefined) draft.follows('BRANCH_OF', group.id, addGroup(draft, group.branchOf));
  if (group.organOf !== undefined) draft.follows('ORGAN_OF', group.id, addGroup(draft, group.organOf));
  for (const sector of group.covers ?? []) draft.follows('COVERS', group.id, addGroup(draft, sector));
  if (group.basedIn !== undefined && isBased(group)) draft.follows('BASED_IN', group.id, addPlace(draft, group.basedIn));
  return group.id;
}

/** The committee that a document is about, the same node as when a text names it as a group. */
export function addCommittee(draft: GraphDraft, { id, name, place }: CommitteeEntity): string {
  return addGroup(draft, { label: 'Committee', id, name, kind: 'committee_group', basedIn: place });
}

/** Parties and sectors are everywhere. */
function isBased(group: GroupEntity): boolean {
  return group.label === 'Committee' || group.label === 'Organization';
}

/** Other names are separated by 、, so that a search finds any of them. */
function propertiesOf(group: GroupEntity): GraphNode['properties'] {
  const { name, kind } = group;
  switch (group.label) {
    case 'Party': {
      const party = partyByName.get(name);
      return { name, kind, aliases: party?.short.join('、') ?? null, english: party?.english ?? null };
    }
    case 'Sector': {
      const sector = sectorByName.get(name);
      return { name, kind, aliases: sector?.official ?? null, english: sector?.english ?? null };
    }
    case 'Committee': return { name, kind: 'committee_group' };
    case 'Organization': return { name, kind, classification: group.classification ?? null };
  }
}
