import type { Rule } from '../../rule';
import type { GroupLink } from '../../types';
import { bylines, type Bylined } from '../bylines';
import { groupLink } from '../links/link';
import type { Page } from '../page';
import { isSpoken } from '../persons/byline';

const NAME = 'group.byline';

/** A paper or speech of groups, and of nobody by name. */
export interface GroupPaper extends Bylined {
  readonly start: number;
  readonly end: number;
  readonly isSpoken: boolean;
}

/** ——民盟云泽市委会: the line under a title that says whose paper it is. */
export const groupPaper: Rule<Page, GroupPaper> = {
  name: NAME,
  example: '政协云泽市委员会大会发言\n\n完善托育服务体系\n\n——民盟云泽市委会\n\n近年来，我市托位有所增加，但是仍然不能满足群众的需要，费用也偏高。\n',
  finds: ['——民盟云泽市委会'],
  counterExample: '政协云泽市委员会简报\n\n民盟云泽市委会\n\n近年来，民盟云泽市委会加强自身建设，积极参政议政，各项工作有了新的进步。\n',
  find: (page) => bylines(page).filter(({ persons }) => persons.length === 0).map((one) => ({
    ...one, start: one.line.start, end: one.line.end, isSpoken: isSpoken(page, one.line),
  })),
};

export function groupPaperLinks({ groups, isSpoken: spoken }: GroupPaper): GroupLink[] {
  return groups.map((group) => groupLink(group, spoken ? 'on_behalf_of' : 'proposer', NAME));
}
