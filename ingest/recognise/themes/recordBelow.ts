import type { Block } from '../../types';
import type { Page } from '../page';
import { labelKind } from './labels';

/** So many fields are enough to see what a record is of. */
const FEW = 24;
/** So many labels and other furniture may stand between. */
const LINES_OVER = 6;

/** <h4>关于…的提案</h4><dl><dt>提案人</dt><dd>A</dd>…: the record right below a title, which has none of its own. */
export function recordBelow(page: Page, index: number): readonly Block[] {
  const { blocks } = page.clean;
  const isNext = (block: Block | undefined) => block?.kind === 'furniture';
  let i = index + 1;
  while (i - index < LINES_OVER && isNext(blocks[i])) i++;
  const record = blocks[index]?.record === undefined ? blocks[i]?.record : undefined;
  const fields = record === undefined ? [] : page.records.ofRecord(record).slice(0, FEW);
  const kinds = fields.map((field) => labelKind(field.key ?? ''));
  return kinds.includes('proposer') && !kinds.includes('title') ? fields : [];
}
