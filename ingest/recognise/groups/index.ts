import type { CleanText, GroupMention } from '../../types';
import { longestApart } from './choose';
import { headingGroup } from './heading';
import { toMention } from './rule';
import { readAll } from './scan';

export { parseGroupPhrase } from './phrase';
export { GROUP_RULES } from './rules';

/**
 * Every group that a text names, in order of place: parties and their local bodies, people's organisations, sectors,
 * groups and committees of delegates, departments, associations. Offsets are in the clean text. Mentions do not
 * overlap, but for those that share a tail. Linear in the length of the text.
 */
export function findGroups(clean: CleanText): GroupMention[] {
  const headings = clean.blocks.map((block) => headingGroup(clean.folded, block)).filter((reading) => reading !== null);
  const chosen = longestApart([...headings, ...readAll(clean.folded)], clean.folded.length);
  return chosen.flatMap((reading) => reading.groups.map((group) => toMention(clean, group, reading.rule)));
}
