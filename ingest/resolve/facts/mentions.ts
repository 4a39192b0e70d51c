import { longestApart } from '../../recognise/groups/choose';
import { committee } from '../../recognise/groups/committee';
import { readWith } from '../../recognise/groups/scan';
import type { Span } from '../../types';

/** Where a text names a committee, in order: 政协第三届云溪市委员会, 市政协. */
export function committeeMentions(folded: string): Span[] {
  return longestApart(readWith(committee, folded), folded.length);
}
