import { association, shortAssociation } from './association';
import { court, customs, government, partyDepartment, street } from './authority';
import { committee } from './committee';
import { committeeWithPaper } from './committeeWithPaper';
import { delegateGroup, fieldGroup, innerPlaceGroup } from './delegateGroup';
import { commission, department, departmentFieldsInList, ministry } from './department';
import { allParties, ownBody, ownBranch, party, society } from './party';
import { peoplesOrganisation, youthLeague } from './peoplesOrganisation';
import type { GroupRule } from './rule';
import { bareSector, sector } from './sector';
import { sectorGroup } from './sectorGroup';
import { specialCommittee } from './specialCommittee';
import { workroom } from './workroom';

/** Where two rules read the same stretch, the first here wins; of two that overlap, the longer. */
export const GROUP_RULES: readonly GroupRule[] = [
  party,
  society,
  ownBody,
  ownBranch,
  allParties,
  peoplesOrganisation,
  youthLeague,
  bareSector,
  sector,
  sectorGroup,
  workroom,
  delegateGroup,
  innerPlaceGroup,
  fieldGroup,
  specialCommittee,
  committeeWithPaper,
  ministry,
  partyDepartment,
  department,
  commission,
  departmentFieldsInList,
  court,
  customs,
  government,
  street,
  committee,
  shortAssociation,
  association,
];
