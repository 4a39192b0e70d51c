import { items } from '../../segment/sentences';
import type { Block, CleanText, Span, ThemeMention } from '../../types';
import { isMention, themeMention } from './mention';
import { tidyTheme } from './tidy';
import { beginsAsProposal } from './verbs';

const NAME = 'theme.listed';
/** 主要建议有：A；B；C等。 许多提案，如A、B等: a report sums up what was proposed. */
const LISTS = [
  /(?:建议|提案|意见|诉求)(?:内容)?(?:主要|集中)?(?:有|包括|为|如下|涉及)?：(?<list>[^。\n]{8,440}?)(?=等?[。\n]|$)/g,
  /(?:提案|建议)，?(?:如|比如|例如|包括)：?(?<list>[^。；：\n]{4,400}?)等(?=[^、。；\n]{0,12}(?:提案|建议|意见)|[，。；])/g,
  /(?:提交|提出)了?(?<list>(?!关于|许多|很多|[^、，。；\n]{0,6}(?:意见|建议))[^，。；：《》\n]{8,240}?)等[^，。；、\n]{0,8}(?:提案|建议)/g,
] as const;
/** Cheap to ask first. */
const SUMS_UP = /(?:建议|提案|意见|诉求)[^。\n]{0,8}(?:：|如|包括)|等[^，。；、\n]{0,8}(?:提案|建议)/;

/** Proposals that a report lists in one sentence, nobody's by name. */
export function listedThemes(clean: CleanText, block: Block): ThemeMention[] {
  const words = clean.folded.slice(block.start, block.end);
  if (!SUMS_UP.test(words)) return [];
  return LISTS.flatMap((pattern) => Array.from(words.matchAll(pattern), (found) => {
    const list = found.groups?.['list'] ?? '';
    const start = block.start + found.index + found[0].indexOf(list);
    return themesOf(clean, { start, end: start + list.length });
  }).flat());
}

/** The items, where all begin as proposals do: 完善托育服务, not 经济发展. */
function themesOf(clean: CleanText, list: Span): ThemeMention[] {
  const listed = itemsOf(clean.folded, list);
  const asked = listed.filter((item) => beginsAsProposal(clean.folded.slice(item.start, item.end)));
  if (listed.length < 2 || asked.length * 2 <= listed.length) return [];
  return listed.map((item) => themeMention(clean, tidyTheme(clean.folded, item), 'suggestion', NAME)).filter(isMention);
}

/** Parted by ；, or by 、 where there is none. */
function itemsOf(folded: string, list: Span): Span[] {
  const words = folded.slice(list.start, list.end);
  if (!words.includes('；')) return items(folded, list);
  const found: Span[] = [];
  let { start } = list;
  for (const piece of words.split('；')) {
    if (piece !== '') found.push({ start, end: start + piece.length });
    start += piece.length + 1;
  }
  return found;
}
