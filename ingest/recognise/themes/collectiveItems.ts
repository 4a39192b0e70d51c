import { anyOf, inTurn } from '../../pattern';
import type { Block, CleanText, Span, ThemeMention } from '../../types';
import { numberedThemes } from './numbered';

/** Whoever looked into it or talked it over, nobody by name, and that what they ask for stands below. */
const LEAD = inTurn([
  anyOf([
    /(?:协商|视察|调研|监督|考察|督导|课题|评议|座谈)(?:组|团|小组|会|会议)?/,
    /会议|会上|大家|双方|委员们|(?:政协|[、等和位])委员(?!会)|与会(?:人员|者|同志|代表|委员)?|各方/,
  ]),
  /[^。；：“”]{0,40}/,
  anyOf([
    /(?:提出|形成|达成|归纳|梳理出?|汇总)(?:了)?[^，。；：“”]{0,14}(?:建议|意见|共识|对策)(?:如下)?/,
    /(?<!的)建议(?:如下)?/,
  ]),
  /：$/,
]);
/** 县长要求…提出建议：, a deputy's words. */
const OF_OTHERS = /人大代表|强调|要求/;
const ITEM = /^(?:([一二三四五六七八九十]{1,2}、)|（[一二三四五六七八九十]{1,2}）|(\d{1,2}[、.．]))/;
const FEWEST = 2;
/** What one item asks for: its head, and at most one more. */
const MOST_OF_ITEM = 2;

/** What the numbered lines below 会议形成以下建议： ask for, in the blocks that nothing else has taken. */
export function collectiveItems(clean: CleanText, blocks: readonly Block[]): { themes: ThemeMention[]; span: Span }[] {
  const wordsOf = ({ start, end }: Span) => clean.folded.slice(start, end);
  return blocks.flatMap((lead, i) => {
    const words = wordsOf(lead);
    const said = words.slice(words.lastIndexOf('。') + 1);
    if (!said.endsWith('：') || OF_OTHERS.test(said) || !LEAD.test(said)) return [];
    const items = itemsBelow(clean, blocks, i);
    const span = { start: lead.start, end: items.at(-1)?.end ?? lead.end };
    const themes = items.flatMap((item) => numberedThemes(clean, item).slice(0, MOST_OF_ITEM));
    return items.length < FEWEST || themes.length === 0 ? [] : [{ themes, span }];
  });
}

/** The lines right below that are numbered in the way the first of them is. */
function itemsBelow({ folded }: CleanText, blocks: readonly Block[], index: number): Block[] {
  const wayOf = (block: Block | undefined) => {
    const found = block === undefined ? null : ITEM.exec(folded.slice(block.start, block.end));
    return found === null ? null : found[1] !== undefined ? 'heading' : found[2] !== undefined ? 'number' : 'part';
  };
  const way = wayOf(blocks[index + 1]);
  let last = index + 1;
  while (way !== null && wayOf(blocks[last]) === way) last++;
  return blocks.slice(index + 1, last);
}
