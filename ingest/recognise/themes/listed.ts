import { clauses, items } from '../../segment/sentences';
import type { CleanText, Span, ThemeMention } from '../../types';
import { anyOf } from '../../pattern';
import { isMention, themeMention } from './mention';
import { tidyTheme } from './tidy';
import { beginsAsProposal } from './verbs';

const NAME = 'theme.listed';
/** 主要建议有：A；B；C等。 许多提案，如A、B等; 提出了A、B等集体提案: what was proposed, summed up. */
const LISTS = [
  /(?:建议|提案|意见|诉求)(?:内容)?(?:主要|集中)?(?:有|包括|为|如下|涉及)?：(?<list>[^。\n]{8,440}?)(?=等?[。\n]|$)/g,
  /(?:提案|建议)[^，。；：\n]{0,8}?[ ]?，?(?:如|比如|例如|包括|涵盖)：?(?<list>[^。；：\n]{4,400}?)(?=等|[。\n]|$)/g,
  /(?:^|(?:提交|提出|征集|收集|收到|梳理)[了到出]?)(?<list>(?!关于|许多|很多|[^、，。；\n]{0,6}(?:意见|建议))[^，。；：《》\n]{4,440}?(?:，[^，。；：《》\n]{4,60}?)?)等[^，。；、\n]{0,8}(?:提案|建议)/g,
] as const;
const QUOTES = '(?<list>(?:“[^”\\n]{4,60}”[、，和及]?){1,8})';
/** 三个提案，分别为“A”“B”; 提交“A”“B”等提案. */
const QUOTED = [
  new RegExp(`(?:提案|建议)，?(?:题目)?(?:分别)?(?:是|为|：)${QUOTES}`, 'g'),
  new RegExp(`提案[^。；“”]{0,20}包括${QUOTES}`, 'g'),
  new RegExp(`(?:就|将|对|围绕)${QUOTES}(?=等?[\\d一二两三四五六七八九十]{1,3}[个件份项][^，。；]{0,4}(?:提案|议题|课题))`, 'g'),
  /从(?<list>“(?![^”\n]{0,36}(?:提案|发言|委员))[^”\n]{4,40}”到“(?![^”\n]{0,36}(?:提案|发言|委员))[^”\n]{4,40}”)/g,
  new RegExp(`(?:提交|提出|撰写)[了的]?${QUOTES}(?:等|这一)?(?![\\d两三四五六]个方面)[^，。；、“\\n]{0,8}(?:提案|建议|意见)`, 'g'),
] as const;
/** 集体提案两篇，即关于A的建议；关于B的建议: titles without marks. */
const BARE = /(?:提案|建议|信息)[^，。；：、\n]{0,8}，?(?:即|分别[是为]|依次[是为]|如下)：?(?<list>关于[^。\n]{4,600})/g;
/** 督办关于…的提案 */
const ONE_BARE = /(?:督办|办理)了?(?<list>关于[^，。；：\n]{4,60}?的(?:提案|建议))/g;
const BARE_TITLE = /关于(?:(?!关于)[^；。\n]){4,80}?(?:建议|提案)(?=[；、，等。]|和关于|$)/g;
/** Cheap to ask first. */
const SUMS_UP = anyOf([
  /办理?了?关于|从“|[就将对绕]“/,
  /(?:建议|提案|意见|诉求)[^。\n]{0,12}(?:：|如|包括|涵盖|“)/,
  /(?:提案|建议|信息)[^，。；：、\n]{0,8}，?(?:即|分别|依次)[是为]?：?关于/,
  /(?:等|”)[^，。；、\n]{0,8}(?:提案|建议|意见)/,
]);

const OF_DELEGATES = /提案|政协|委员(?!会|长)/;
const OF_OTHERS = /人大|立法|两国|双方/;

/** The same in a stretch that is nobody's by name: only where it tells of delegates. */
export function listedOfAll(clean: CleanText, span: Span): ThemeMention[] {
  const words = clean.folded.slice(span.start, span.end);
  return OF_DELEGATES.test(words) && !OF_OTHERS.test(words) ? listedThemes(clean, span) : [];
}

/** Proposals that one sentence lists, by their aims or by their titles in quotation marks. */
export function listedThemes(clean: CleanText, span: Span): ThemeMention[] {
  const words = clean.folded.slice(span.start, span.end);
  if (!SUMS_UP.test(words)) return [];
  const lists = (patterns: readonly RegExp[]) => patterns.flatMap((pattern) => Array.from(words.matchAll(pattern), (found) => {
    const list = found.groups?.['list'] ?? '';
    const start = span.start + found.index + found[0].indexOf(list);
    return { start, end: start + list.length };
  }));
  return [...lists(LISTS).flatMap((list) => aims(clean, list)), ...lists(QUOTED).flatMap((list) => titles(clean, list)),
    ...lists([BARE, ONE_BARE]).flatMap((list) => bareTitles(clean, list))];
}

/** 委员们在讨论中就|加快A、推进B: who speaks, and the word that opens the topics, are another rule's. */
const HAS_FRAME = /^[^、]{0,30}(?:委员|人员|大家|代表|[组团])[^、]{0,14}(?:就|围绕|对|从|针对|聚焦)/;

/** The items, where most begin as proposals do: 完善托育服务, not 经济发展. */
function aims(clean: CleanText, list: Span): ThemeMention[] {
  const listed = itemsOf(clean.folded, list);
  const asked = listed.filter((item) => beginsAsProposal(clean.folded.slice(item.start, item.end)));
  if (listed.length < 2 || asked.length * 2 <= listed.length || HAS_FRAME.test(clean.folded.slice(list.start, list.end))) return [];
  return listed.map((item) => themeMention(clean, tidyTheme(clean.folded, item), 'suggestion', NAME)).filter(isMention);
}

function titles(clean: CleanText, list: Span): ThemeMention[] {
  return Array.from(clean.folded.slice(list.start, list.end).matchAll(/“([^”]+)”/g), (quoted) => {
    const start = list.start + quoted.index + 1;
    return themeMention(clean, { start, end: start + (quoted[1] as string).length }, 'title', NAME);
  }).filter(isMention);
}

function bareTitles(clean: CleanText, list: Span): ThemeMention[] {
  return Array.from(clean.folded.slice(list.start, list.end).matchAll(BARE_TITLE), (title) => {
    const start = list.start + title.index;
    return themeMention(clean, { start, end: start + title[0].length }, 'title', NAME);
  }).filter(isMention);
}

/** 以及群众关切的整治市场乱象: what leads to an item. */
const LEAD = /^(?:以及|还有|和)?(?:[^，。；、]{0,8}(?:关切|关心|关注)的)?/;

/** Parted by ；, else by 、, else by ，. */
function itemsOf(folded: string, list: Span): Span[] {
  const words = folded.slice(list.start, list.end);
  const listed = words.includes('；') ? parted(list, words.split('；')) : clauses(folded, list).flatMap((clause) => items(folded, clause));
  return listed.map(({ start, end }) => ({ start: start + (LEAD.exec(folded.slice(start, end))?.[0].length ?? 0), end }));
}

function parted(list: Span, pieces: readonly string[]): Span[] {
  const found: Span[] = [];
  let { start } = list;
  for (const piece of pieces) {
    if (piece !== '') found.push({ start, end: start + piece.length });
    start += piece.length + 1;
  }
  return found;
}
