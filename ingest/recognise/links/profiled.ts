import type { PersonMention } from '../../types';
import { blockAt, type Page } from '../page';
import { profileHead } from '../persons/profileHead';

/** Of whom the paragraph at `at` tells: the delegate whom its head names, or whose name stands alone right above it. */
export function profiled(page: Page, persons: readonly PersonMention[], at: number): PersonMention | undefined {
  const block = blockAt(page, at);
  return block === null ? undefined : persons.findLast((one) => one.rule === profileHead.name && one.end >= block.start - 1);
}
