import type { Block, CleanText } from '../../types';

/** 组 长（召集人）：A、B */
const LABELLED = /^[ ]?([\u3400-\u9fff]{1,2}[ ]{0,4}[\u3400-\u9fff]{1,6}(?:（[^（）：\n]{2,8}）)?|[A-Za-z_]{3,16}(?=：[ ]))：[ ]?(?=[^ ])/;

interface Label {
  readonly name: string;
  /** Where what it labels begins. */
  readonly end: number;
}

/** The label that a line of words begins with. A field is no line, but for one of several lines. */
export function labelOf({ folded }: CleanText, block: Block, isLine = block.record === undefined): Label | null {
  const found = isLine ? LABELLED.exec(folded.slice(block.start, block.end)) : null;
  return found === null ? null : { name: found[1] as string, end: block.start + found[0].length };
}

/** 副主任 A B */
const BEFORE_BLANK = /^[ ]?([\u3400-\u9fff]{2,6})[ ]{1,4}(?=[\u3400-\u9fff])/;

/** What may be the label of a line in which only a blank stands behind it. */
export function labelBeforeBlank({ folded }: CleanText, block: Block): Label | null {
  const found = block.record === undefined ? BEFORE_BLANK.exec(folded.slice(block.start, block.end)) : null;
  return found === null ? null : { name: found[1] as string, end: block.start + found[0].length };
}
