import { rejectOthers } from '../../rejection';
import type { Rule } from '../../rule';
import type { CleanText, GroupMention } from '../../types';
import { longestApart } from './choose';
import { headingGroup } from './heading';
import { toMention } from './rule';
import { GROUP_RULES } from './rules';
import { readAll, readWith, type Read } from './scan';

export { parseGroupPhrase } from './phrase';
export { GROUP_RULES } from './rules';

/**
 * Every group that a text names, in order of place: parties and their local bodies, people's organisations, sectors,
 * groups and committees of delegates, departments, associations. Offsets are in the clean text. Mentions do not
 * overlap, but for those that share a tail. Linear in the length of the text.
 */
export function findGroups(clean: CleanText): GroupMention[] {
  const headings = clean.blocks.map((block) => headingGroup(clean.folded, block)).filter((reading) => reading !== null);
  return mentionsOf(clean, [...headings, ...readAll(clean.folded)]);
}

/** The rules as they can be tried on a text of their own. */
export const groupRules: readonly Rule<CleanText, GroupMention>[] = GROUP_RULES.map((rule) => ({
  ...rule,
  find: (clean) => mentionsOf(clean, readWith(rule, clean.folded)),
}));

function mentionsOf(clean: CleanText, readings: readonly Read[]): GroupMention[] {
  const chosen = longestApart(readings, clean.folded.length);
  rejectOthers(clean, readings, chosen, ({ rule }) => rule.name, 'overlap');
  return chosen.flatMap((reading) => reading.groups.map((group) => toMention(clean, group, reading.rule)));
}
