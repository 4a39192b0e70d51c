import { firstFrom, type Page } from '../../recognise/page';
import type { ProposalEntry } from '../../recognise/themes/proposalEntries';
import type { Block, Span } from '../../types';

/** 内容：, 提案内容：, 摘要： before the text of a proposal. */
const LABEL = /^【?(?:主要|提案|建议|具体|情况)?(?:内容|正文|摘要|建议|要点|说明|分析|理由)[】：]+/;
/** 联系电话：…: one more line of the form. */
const FORM_LINE = /^[\u3400-\u9fff]{2,10}：[^。\n]{0,40}$/;
const ITEM = /^（?[一二三四五六七八九十\d]{1,2}[、.．）]/;
const MOST_BLOCKS = 40;

/**
 * The text that stands under each labelled proposal (题目：, 提案者：, 内容：…建议…), up to the next one, to a headline, or to
 * where somebody else takes the word; null where it asks for nothing. Entries in order.
 */
export function entryBodies(page: Page, entries: readonly ProposalEntry[], speakers: readonly Span[]): (Span | null)[] {
  const inOrder = [...speakers].sort((one, other) => one.start - other.start);
  return entries.map((entry, i) => {
    if (entry.theme.rule !== 'theme.proposalEntry' || entry.persons.length + entry.groups.length === 0) return null;
    const next = entries[i + 1]?.start ?? Infinity;
    return textUnder(page, entry.end, Math.min(next, inOrder[firstFrom(inOrder, entry.end)]?.start ?? Infinity));
  });
}

function textUnder({ clean: { blocks, folded } }: Page, from: number, to: number): Span | null {
  const first = firstFrom(blocks, from);
  const wordsOf = (block: Block) => folded.slice(block.start, block.end);
  const under: Block[] = [];
  for (const block of blocks.slice(first, first + MOST_BLOCKS)) {
    if (under.length === 0 && FORM_LINE.test(wordsOf(block)) && !LABEL.test(wordsOf(block))) continue;
    const isHead = block.kind === 'heading' && !ITEM.test(wordsOf(block)) && !LABEL.test(wordsOf(block));
    if (block.end > to || block.record !== undefined || block.kind === 'furniture' || isHead) break;
    under.push(block);
  }
  const [head] = under;
  if (head === undefined) return null;
  const body = { start: head.start + (LABEL.exec(wordsOf(head))?.[0].length ?? 0), end: under.at(-1)!.end };
  return folded.slice(body.start, body.end).includes('建议') ? body : null;
}
