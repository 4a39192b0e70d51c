import { fold } from '../../clean';
import type { GroupKind } from '../../../schema/ontology';
import type { CommitteeEntity, GroupEntity, GroupMention } from '../../types';
import { resolveAssociation } from './association';
import { resolveCommittee } from './committee';
import { resolveDepartment } from './department';
import { resolveOrgan } from './organ';
import { resolveAllParties, resolveParty } from './party';
import { resolvePeoplesOrganisation } from './peoplesOrganisation';
import { resolveSector, resolveUnit } from './sector';

type Resolver = (name: string, committee: CommitteeEntity | null) => GroupEntity | null;

/** By kind of mention; where it does not know the name, the group is kept under its own. */
const RESOLVERS: Readonly<Record<GroupKind, Resolver>> = {
  party: (name, committee) => resolveAllParties(name, committee) ?? resolveParty(name, committee),
  people_org: resolvePeoplesOrganisation,
  sector: resolveSector,
  committee_group: (name, committee) => resolveOrgan(name, 'committee_group', committee),
  government: resolveDepartment,
  other: (name, committee) => (/会客厅$|委员工作室$/.test(name) ? resolveOrgan(name, 'other', committee) : null),
};

/**
 * The entity that a mention names: full and short forms, simplified and Traditional, give one id. What a name leaves
 * out (市总工会, 教育局, 提案委员会) is taken from the committee that the page is about; `null` where it is about none.
 */
export function resolveGroup(mention: GroupMention, committee: CommitteeEntity | null): GroupEntity {
  const name = fold(mention.name).replace(/[\s“”]/g, '');
  if (mention.rule === 'group.committee') return resolveCommittee(name, committee);
  if (name.includes('、') && mention.kind !== 'sector') return resolveUnit(name, mention.kind);
  return RESOLVERS[mention.kind](name, committee) ?? resolveAssociation(name, mention.kind, committee);
}
