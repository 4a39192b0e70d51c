import { rolesOfLabel } from '../../../schema/vocabulary/fieldLabels';
import type { Block, CleanText } from '../../types';
import type { Entry, Value } from './entry';
import { labelOf } from './labelOf';

/** Lines with labels, one under the other, are a form from so many on. */
const FEWEST = 3;

interface Form {
  readonly values: Value[];
  readonly heading: Block | null;
}

/** 姓名：A / 性别：女 / 党派：民革: a form about one person in lines, or several of them, each from the name on. */
export function formEntries(clean: CleanText): Entry[] {
  const found: Form[] = [];
  let heading: Block | null = null;
  let form: Form | null = null;
  for (const block of clean.blocks) {
    if (block.kind === 'furniture') continue;
    const label = labelOf(clean, block);
    const roles = label === null ? [] : rolesOfLabel(label.name);
    if (roles.includes('name')) found.push(form = { values: [], heading });
    if (label === null) [heading, form] = [block, null];
    else form?.values.push({ start: label.end, end: block.end, roles, holds: null });
  }
  return found.filter(({ values }) => values.length >= FEWEST).map((one) => ({ ...one, parent: null }));
}
