import { items } from '../../segment/sentences';
import type { GroupMention, Span, ThemeMention } from '../../types';
import { parseGroupPhrase } from '../groups';
import type { Page } from '../page';

export const PLAN_ENTRY = 'theme.planEntry';

/** One topic of a plan of consultations, and whose it is. */
export interface PlanEntry extends Span {
  readonly theme: ThemeMention;
  readonly hosts: readonly GroupMention[];
}

/** The bodies that a plan names, most of them organs of the committee whose plan it is. */
export function groupsIn(page: Page, span: Span): GroupMention[] {
  const groups = parseGroupPhrase(page.clean, span);
  return groups.length > 0 ? groups.map(asOrgan) : items(page.clean.folded, span).map((part) => groupCalled(page, part));
}

function asOrgan(group: GroupMention): GroupMention {
  return group.kind === 'other' && /委(?:员会)?$/.test(group.name) ? { ...group, kind: 'committee_group' } : group;
}

/** 教育二组: a group of delegates by whatever name. */
function groupCalled(page: Page, { start, end }: Span): GroupMention {
  return { start, end, name: page.clean.text.slice(start, end), kind: 'committee_group', rule: PLAN_ENTRY };
}
