import type { Block, Span } from '../types';
import { blockText, within, type Page } from './page';
import { proposersOnly, type Proposers } from './themes/proposers';

/** A paper or speech that a page prints whole: its title, the line below that says whose it is, and its words. */
export interface Bylined extends Proposers {
  /** With the line over it that it goes on, where it is a subtitle. */
  readonly titles: readonly [Span, ...Span[]];
  readonly line: Block;
  /** From behind the line to the title of the next one, or to the end of the page. */
  readonly body: Span;
}

/** ——民盟云泽市委会, （教育界）, 发言人：何立 代表：民盟云泽市委会 */
const LINE = /^(?:[—－-]{1,2}|（)? ?(?:(?:供稿|发言|提案|报送|执笔)(?:单位|党派|人|者)：)?(?<by>[^。；，：\n]{2,36}?(?: 代表(?:单位|党派|界别)?：[^。；，：\n]{2,24})?)(?:）)?$/;
/** A line in brackets is set aside as a note, and may be all that says whose a paper is. */
const IN_BRACKETS = /^（[^（）]{2,36}）$/;
/** （2025年1月8日）, 各位委员： */
const BETWEEN = /^（?\d{4}年\d{1,2}月\d{1,2}日）?$|^(?:尊敬的)?(?:各位|主席)[^。；\n]{0,20}[：:]$/;
/** Over many speeches, or over names. */
const OF_MANY = /(?:发言(?:材料|摘登|选登|摘编|选编|汇编)?|之[一二三四五六七八九十]{1,3}|名单|名册|目录|简介|简报|信息|动态|专刊|委员会|全会|通知|公告)(?:（[^（）\n]{1,20}）)?$/;
const SHORTEST_TITLE = 6;
/** A paragraph of running words. */
const WORDS = /。/;
const SHORTEST_WORDS = 30;
const LOOK_AHEAD = 4;

/** 大会发言材料汇编: in a collection of speeches a name alone says enough; elsewhere it may be the reporter's. */
const COLLECTION = /发言(?:材料|汇编|摘登|摘编|选登|选编|之[一二三四五六七八九十])|大会发言(?=\n)|$/;

/** ——在市政协五届三次会议上的发言: where a paper was read stands under its title and is no part of it. */
const READ_AT = /^[—－-]{1,2} ?在[^。；\n]{4,40}(?:会议?|大会)上的(?:大会|书面|口头)?发言$/;

/** The papers and speeches of a page that stand under their title and the name of whoever they are from. */
export function bylines(page: Page): Bylined[] {
  const blocks = page.clean.blocks.filter((block) => block.kind !== 'field' && (block.kind !== 'furniture' || isInBrackets(page, block))
    && !READ_AT.test(blockText(page, block)));
  const collection = page.clean.folded.search(COLLECTION);
  const found = blocks.flatMap((line, i) => {
    const title = blocks[i - 1];
    const mayName = title?.kind === 'heading' && (line.start > collection || namesGroup(page, line));
    if (!mayName || !hasWords(page, blocks.slice(i + 1, i + 1 + LOOK_AHEAD))) return [];
    const by = proposersOf(page, line);
    const isSaid = by !== null && (by.groups.length > 0 || line.start > collection);
    return isSaid && isTitle(page, title) ? [{ ...by, titles: titlesOf(page, title, blocks[i - 2]), line }] : [];
  });
  return found.map((one, i) => ({ ...one, body: { start: one.line.end, end: found[i + 1]?.titles[0].start ?? page.clean.text.length } }));
}

/** Cheap to ask first. */
function namesGroup(page: Page, block: Block): boolean {
  return within(page.groups, block).length > 0;
}

/** ——关于完善托育服务的建议 */
const DASH = /^[—－-]{1,2} ?/;

function titlesOf(page: Page, title: Block, over: Block | undefined): [Span, ...Span[]] {
  const dash = DASH.exec(blockText(page, title))?.[0].length ?? 0;
  const own = { start: title.start + dash, end: title.end };
  return dash > 0 && over?.kind === 'heading' && isTitle(page, over) ? [over, own] : [own];
}

function isInBrackets(page: Page, block: Block): boolean {
  return IN_BRACKETS.test(blockText(page, block));
}

function isTitle(page: Page, block: Block): boolean {
  const words = blockText(page, block);
  return words.length >= SHORTEST_TITLE && !OF_MANY.test(words) && !BETWEEN.test(words)
    && !(namesGroup(page, block) && proposersOf(page, block) !== null);
}

function proposersOf(page: Page, block: Block): Proposers | null {
  const by = LINE.exec(blockText(page, block))?.groups?.['by'];
  if (by === undefined) return null;
  const start = block.start + blockText(page, block).indexOf(by);
  const line = { start, end: start + by.length };
  const found = proposersOnly(page, line, 'person.byline');
  const known = within(page.groups, line);
  // 中共中央举行座谈会 begins with a group's name and goes on.
  return found?.groups.every((group) => known.some(({ end }) => end === group.end)) === true ? found : null;
}

/** Below it stand words, and no list. */
function hasWords(page: Page, below: readonly Block[]): boolean {
  const words = below.filter(({ kind }) => kind === 'paragraph').map((block) => blockText(page, block));
  return words.some((one) => one.length >= SHORTEST_WORDS && WORDS.test(one));
}
