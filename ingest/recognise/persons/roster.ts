import type { Block, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import type { Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { nameList } from './nameList';

const NAME = 'person.roster';
const CONFIDENCE = 0.97;
/** 民盟（8人）, 教育界 (12名): a heading with its count. */
const HEADING = /^[ 　]*([^\n（，。；：]{2,40}?)[ ]*（(\d{1,3})[人名位]）[ ：]*/;

/** A list of members by sector: a heading with a count, and the names under it. */
export const roster: FrameRule = {
  name: NAME,
  example: '民建（2人）\n宋佳音（女）何 立\n',
  finds: ['宋佳音', '何 立'],
  counterExample: '参加人员（2人）说明\n会议于上午举行。\n',
  find: (page) => page.clean.blocks.flatMap((block, i) => framesUnder(page, block, i)),
};

function framesUnder(page: Page, block: Block, index: number): SpeakerFrame[] {
  const heading = HEADING.exec(page.clean.folded.slice(block.start, block.end));
  if (heading === null) return [];
  const start = block.start + heading[0].indexOf(heading[1] as string);
  const phrase = { start, end: start + (heading[1] as string).length };
  const groups = parseGroupPhrase(page.clean, phrase);
  const names = listed(page, block, index, block.start + heading[0].length, Number(heading[2]));
  if (groups.length === 0 || names.length === 0) return [];
  const group = groups.length === 1 ? groups[0]! : { ...groups[0]!, ...phrase, name: page.clean.text.slice(phrase.start, phrase.end) };
  return names.map((name) => frameOf(page, name, group));
}

function frameOf(page: Page, name: Span, group: SpeakerFrame['links'][number]['group']): SpeakerFrame {
  const speaker = person(page.clean.text, name, NAME, CONFIDENCE);
  return { ...name, rule: NAME, confidence: CONFIDENCE, persons: [speaker], links: [{ group, relation: 'member' }], act: null, speaks: false, body: null, title: null };
}

/** Names behind the heading and in the blocks below, until the count is reached or another heading begins. */
function listed(page: Page, block: Block, index: number, from: number, count: number): Span[] {
  const { folded, blocks } = page.clean;
  const names = nameList(folded, { start: from, end: block.end });
  for (let i = index + 1; i < blocks.length && names.length < count; i++) {
    const next = blocks[i] as Block;
    if (HEADING.test(folded.slice(next.start, next.end))) break;
    names.push(...nameList(folded, next));
  }
  return names.slice(0, count);
}

