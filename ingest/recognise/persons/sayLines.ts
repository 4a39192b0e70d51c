import type { Block } from '../../types';
import { blockText, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { isNoWord, looksLikeName } from './names';

const NAME = 'person.sayLines';
/** 何立：建议…, （二）何立委员：…: the name and nothing else stands before the colon. */
const LINE = /^[ ]?(?<name>[\u3400-\u9fff]{2,4})：(?=[^\n]{8})/;
/** What is asked for, somewhere in the words. */
const ASKS = /建议|希望|呼吁|期待|期盼|应当?(?!对|邀|用)|要(?!素|闻|点|求)/;
/** 委员们提出了意见和建议: who they are was told above the first line. */
const DELEGATES = /(?:政协)?委员(?!会|长|单位)/;
const OTHERS = /人大代表|新闻发布会|记者会|答记者问|访谈|主持人/;
const ABOVE = 500;
const FEWEST = 2;

/** Lines one below the other, each a name and what they said, where the page has told that delegates speak. */
export const sayLines: FrameRule = {
  name: NAME,
  example: '云泽市政协召开协商会，委员们提出了意见和建议。\n何嘉宁：建议延长食堂开放时间，方便老人就餐。\n陆鸣远：要把夜校办到社区里去，让更多人受益。\n',
  finds: ['何嘉宁', '陆鸣远'],
  counterExample: '市教育局召开座谈会，教师们谈了体会。\n何嘉宁：建议延长食堂开放时间，方便老人就餐。\n陆鸣远：要把夜校办到社区里去，让更多人受益。\n',
  find: (page) => rowsOf(page).filter((row) => row.length >= FEWEST && isOfDelegates(page, row[0] as Block))
    .flatMap((row) => row.map((block) => frameOf(page, block))),
};

/** Lines of this kind that follow each other. */
function rowsOf(page: Page): Block[][] {
  const rows: Block[][] = [[]];
  for (const block of page.clean.blocks) {
    if (isLine(blockText(page, block))) (rows.at(-1) as Block[]).push(block);
    else rows.push([]);
  }
  return rows;
}

function isLine(words: string): boolean {
  const name = LINE.exec(words)?.groups?.['name'] ?? '';
  return looksLikeName(name) && isNoWord(name) && ASKS.test(words);
}

function isOfDelegates({ clean: { folded } }: Page, { start }: Block): boolean {
  const above = folded.slice(Math.max(0, start - ABOVE), start);
  return DELEGATES.test(above) && !OTHERS.test(above);
}

function frameOf(page: Page, block: Block): SpeakerFrame {
  const words = blockText(page, block);
  const written = LINE.exec(words)?.groups?.['name'] ?? '';
  const start = block.start + words.indexOf(written);
  const end = start + written.length;
  return {
    start, end, rule: NAME, persons: [person(page.clean.text, { start, end }, NAME)],
    links: [], act: 'speech', speaks: true, body: end + 1, title: null,
  };
}
