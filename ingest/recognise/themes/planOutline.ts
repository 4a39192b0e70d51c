import { anyOf, inTurn } from '../../pattern';
import type { Block, Span } from '../../types';
import { blockText, type Page } from '../page';
import { isMention, themeMention } from './mention';
import { groupsIn, PLAN_ENTRY, type PlanEntry } from './planHosts';
import { tidyTheme } from './tidy';

/** 政协云泽市委员会2024年度协商计划: what a page calls itself on a line at its head. */
const PLAN = /政协[^。；\n]{0,30}(?:协商|监督|调研|视察|议政|履职)[^。；\n]{0,10}(?:计划|安排|议题|课题|选题|方案)[^。，；\n]{0,12}\n/;
const HEAD = 160;
const NUMBER = /^[ ]?(?:第?[\d一二三四五六七八九十]{1,3}[、.．项]|（[\d一二三四五六七八九十]{1,3}）)[ ]?/;
/** 一、专题协商会（4次）: a form of work on a line of its own; its topics stand below. */
const FORM = inTurn([NUMBER, anyOf([
  /[^。；：\n]{0,14}(?:协商|监督|视察|调研|议政|座谈|议事|督办)(?:会议?|座谈会|活动|议题|课题|选题|计划|重点)?/,
  /[^。；：\n]{0,14}(?:常委会|主席会|专题会)(?:会议|议题)?/,
]), /(?:（[^（）\n]{1,16}）)?：?$/]);
/** 1.做强夜间经济（责任单位：经济委） */
const TOPIC = inTurn([NUMBER, /(?<topic>[^。；：\n（）]{4,60})/,
  /(?:（(?:(?:责任|牵头|承办|主办|负责)(?:单位|委室|部门|专委会)?：?)?(?<who>[^（）\n]{2,40}?)(?:牵头|承办|主办|负责)?）)?[；。]?$/]);

/** The topics of a plan that stand under the forms of its work: 一、专题协商 over 1.做强夜间经济. */
export function planOutline(page: Page): PlanEntry[] {
  if (!PLAN.test(page.clean.folded.slice(0, HEAD))) return [];
  let form: string | null = null;
  return page.clean.blocks.flatMap((block) => {
    const words = blockText(page, block);
    const numbering = numberingOf(words);
    const isForm = FORM.test(words);
    const topic = isForm || form === null || form === numbering ? undefined : TOPIC.exec(words)?.groups;
    if (isForm) form = numbering;
    else if (topic === undefined) form = null;
    return topic === undefined ? [] : entryOf(page, block, topic);
  });
}

/** 一、 and 二、 number alike, 1. does not: what is numbered as the forms are is no topic under one. */
function numberingOf(words: string): string {
  return (NUMBER.exec(words)?.[0] ?? '').replace(/\d+/, '1').replace(/[一二三四五六七八九十]+/, '一');
}

function entryOf(page: Page, { start, end }: Block, { topic = '', who = '' }: Readonly<Record<string, string>>): PlanEntry[] {
  const at = (part: string, from: number): Span => {
    const found = page.clean.folded.indexOf(part, from);
    return { start: found, end: found + part.length };
  };
  const named = at(topic, start);
  const theme = themeMention(page.clean, tidyTheme(page.clean.folded, named), 'title', PLAN_ENTRY);
  return isMention(theme) ? [{ start, end, theme, hosts: who === '' ? [] : groupsIn(page, at(who, named.end)) }] : [];
}
