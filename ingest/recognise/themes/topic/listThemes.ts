import { anyOf, inTurn } from '../../../pattern';
import { clauses, items } from '../../../segment/sentences';
import type { CleanText, Span, ThemeMention } from '../../../types';
import { atAnd, DOING } from '../atAnd';
import { isMention, themeMention } from '../mention';
import { tidyTheme } from '../tidy';
import { beginsAsProposal } from '../verbs';
import { saysNothing } from './empty';
import { touchingQuotes } from './lists';

const NAME = 'theme.topic';

/** A、B、C or “A”“B”: each a theme, but for topics that name nothing. */
export function listThemes(clean: CleanText, list: Span): ThemeMention[] {
  return clauses(clean.folded, list)
    .flatMap((clause, _, all) => (all.length > 1 ? aimsOf(clean.folded, clause) : itemsApart(clean.folded, clause)))
    .flatMap((item) => touchingQuotes(clean.folded, item))
    .map((item) => paperIn(clean.folded, item))
    .map((item) => tidyTheme(clean.folded, item))
    .filter((item) => !saysNothing(clean.folded.slice(item.start, item.end)))
    .map((item) => themeMention(clean, item, 'title', NAME))
    .filter(isMention);
}

/** A、B和C: with 、 before it, 和 parts the last two. */
function itemsOf(folded: string, list: Span): Span[] {
  const listed = items(folded, list);
  return listed.flatMap((item, i) => (i > 0 && i === listed.length - 1 ? atAnd(folded, item) : [item]));
}

/** 推动冰雪运动、冰雪装备、冰雪旅游的全产业链发展: objects of one verb that share what follows the last are one topic. */
function itemsApart(folded: string, clause: Span): Span[] {
  const parts = itemsOf(folded, clause);
  const [first, ...others] = parts.map(({ start, end }) => folded.slice(start, end));
  const isOneAim = first !== undefined && /的[^的]{4,}$/.test(others.at(-1) ?? '') && beginsAsProposal(first) && !others.some(beginsAsProposal)
    && !others.slice(0, -1).some((words) => DOING.test(words));
  return isOneAim ? [clause] : parts;
}

/** 催生新产业、新模式: among several clauses the items of one are parted only where each is an aim. */
function aimsOf(folded: string, clause: Span): Span[] {
  const parts = items(folded, clause);
  return parts.every(({ start, end }) => beginsAsProposal(folded.slice(start, end))) ? parts : [clause];
}

const TO_PAPER = inTurn([/^/, anyOf([
  /[^《》]{0,24}(?:提案|建议|议题|课题)(?=《[^《》]{4,100}》$)/,
  /(?:以及)?[^“”]{0,16}(?:议题|课题|主题|督办的)(?=“[^“”]{4,100}”(?:提案)?$)/,
  /(?:贯彻|落实|实施|推进){1,2}(?=“[^“”]{4,60}”$)/,
])]);

/** 市政协重点提案《…》, 贯彻落实“…”: the topic is what stands in the marks. */
function paperIn(folded: string, item: Span): Span {
  const found = TO_PAPER.exec(folded.slice(item.start, item.end));
  return { start: item.start + (found?.[0].length ?? 0), end: item.end };
}
