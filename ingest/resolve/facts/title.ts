import type { Block, CleanText } from '../../types';
import { fieldValues } from './fields';
import { isMasthead } from './outlet';

const TITLE_KEYS: ReadonlySet<string> = new Set(['title', '标题', 'headline']);
/** A notice in brackets, or the head of a list: 民革（7人）. */
const NO_TITLE = /^（[^（）]{1,80}）$|（共?\d{1,3}[人名位]）\s?：?$/;
const DASHES = /^[—\s]+/;
const LONGEST = 120;

/** The first heading that is neither the masthead nor a notice in brackets; the field `title` of a record. */
export function titleOf(clean: CleanText): string | null {
  const heading = clean.blocks.find((block) => block.kind === 'heading' && isTitle(clean, block));
  if (heading === undefined) return fieldValues(clean, TITLE_KEYS)[0] ?? null;
  return clean.text.slice(heading.start, heading.end).replace(DASHES, '');
}

function isTitle({ folded }: CleanText, { start, end }: Block): boolean {
  const line = folded.slice(start, end);
  return end - start <= LONGEST && !NO_TITLE.test(line) && !isMasthead(line);
}
