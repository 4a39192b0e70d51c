import type { Page } from '../recognise/page';
import type { Block, Span } from '../types';

/** 关于…的建议: a heading that can be nothing but the title of a paper. */
function isPaper(page: Page, block: Block | undefined): boolean {
  return block?.kind === 'heading' && /^关于[^。；\n]{4,80}(?:建议|提案|对策|思考)$/.test(page.clean.folded.slice(block.start, block.end));
}

/** 委员简介, 委员名单: a heading that says who stands below it is the title of nothing they said; */
const OF_PERSONS = /(?:简介|简历|履历|名单|名录|名册|风采)(?:（[^（）\n]{1,20}）)?$/;
/** nor is one over the speeches of a meeting: 政协…次会议大会发言材料, 大会发言摘登. */
const OF_SPEECHES = /(?:会议?|大会|政协|委员)(?:口头|书面|交流)?发言(?:材料)?(?:摘登|选登|摘编|选编|汇编|摘要)?(?:（[^（）\n]{1,20}）)?$/;

/** 区政协委员 · 某医院院长: the second line of a card. */
const OF_SEAT = /^[^，。；：\n]{0,10}政协(?:委员|常委)(?=$|[ ·、，|（])/;

/** ——某政协委员何立: who said what stands above. */
const SIGNED = /^[—–-]{1,2}[ ]?[^。；：\n]{0,20}(?:委员|常委)[\u3400-\u9fff·]{2,8}$/;

/** Whether a block is a heading that can be the title of what one person said. */
export function isTitleOfOne(page: Page, block: Block | undefined): block is Block {
  if (block?.kind !== 'heading') return false;
  const words = page.clean.folded.slice(block.start, block.end);
  return !SIGNED.test(words) && !OF_PERSONS.test(words) && !OF_SPEECHES.test(words) && !OF_SEAT.test(words);
}

/** The heading right above the line that names the speaker, or under it where the page has them there. */
export function titlesBeside(page: Page, index: number, below: boolean): Span[] {
  const { blocks } = page.clean;
  const under = blocks[index + 1];
  if (below) return under?.kind === 'heading' && !OF_SEAT.test(page.clean.folded.slice(under.start, under.end)) ? [under] : [];
  if (isPaper(page, blocks[index + 1]) && !isPaper(page, blocks[index - 1])) return [blocks[index + 1] as Block];
  let i = index - 1;
  while (i >= 0 && blocks[i]?.kind === 'furniture') i--;
  const above = blocks[i];
  return isTitleOfOne(page, above) ? [above] : [];
}
