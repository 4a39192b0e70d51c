import { anyOf } from '../../pattern';
import { blockAt, type Page } from '../page';
import type { Span } from '../../types';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { isNoWord, looksDotted, looksLikeName } from './names';
import { quoteEnd, speechTail } from './speech';

const NAME = 'person.bareSpeaker';
/** NAME表示，…; NAME建议…: at the head of a sentence, by a word that one uses of those who speak for themselves. */
const SPEAKS = /(?<=[。\n”]|^)(?<name>[\u3400-\u9fff·]{2,12}?)(?:则|还|也|亦|又)?(?:表示|认为|指出|建议|提议|希望|期望|谈到|呼吁|坦言|透露|说)(?=[，：“]|[^，。；：]{4,60}[，。；])/g;
/** Several delegates together, of whom the page goes on to name each. */
const DELEGATES = anyOf([
  /(?:委员|常委)们/,
  /[\d一两三四五六七八九十多几]{1,3}[余多]?[位名][^，。；：]{0,14}(?:委员|常委)(?!会)/,
  /(?:政协)?(?:委员|常委)(?:纷纷|踊跃|热议|建言|亮相|畅谈|齐聚|抵达|报到)/,
  /(?:新任|新晋|新)(?:政协)?委员/,
  /(?:政协)?委员(?:参加|出席)[^，。；]{0,8}(?:小组|分组|联组|讨论|会议)/,
]);
const DELEGATES_BEFORE = 400;
/** Others who speak there: deputies, the press, chairs. */
const OTHERS = /人大代表|代表团|记者会|新闻发布会|发言人|外交部/;
/** Behind these a person is introduced as something else. */
const POST_BEFORE = /(?:主席|主任|书记|秘书长|[部市县区局院处厅科省州镇乡校社台站所]长|代表|总理|专家|教授|记者|总统|议员|先生|女士|居民|市民|村民|董事长|经理|总监|行长|主委|会长)[ ]?$/;
const POST_BEHIND = /^(?:主席|主任|书记|局长|代表|先生|女士)/;
const POST_WITHIN = 8;

/** On a page where delegates speak together, each may be named by no more than the name: 何立表示，…. */
export const bareSpeaker: FrameRule = {
  name: NAME,
  example: '四位新任市政协委员亮相，委员们表示深感荣幸。\n何嘉宁表示，将推动托育服务。\n',
  finds: ['何嘉宁表示'],
  counterExample: '委员们参加座谈，市教育局局长陆鸣远主持。\n陆鸣远表示，将逐条研究。\n',
  find: (page) => Array.from(page.clean.folded.matchAll(SPEAKS)).flatMap((found) => {
    const written = found.groups?.['name'] ?? '';
    const name = { start: found.index, end: found.index + written.length };
    return isBareSpeaker(page, name, written) ? frameOf(page, name) : [];
  }),
};

function isBareSpeaker({ clean: { folded } }: Page, name: Span, written: string): boolean {
  if (!(looksDotted(written) || (looksLikeName(written) && isNoWord(written) && written.length === 3))) return false;
  const before = folded.slice(Math.max(0, name.start - DELEGATES_BEFORE), name.start);
  return DELEGATES.test(before) && !OTHERS.test(before) && !isIntroduced(around(folded, name), written);
}

/** So far around is looked for a post of theirs. */
const AROUND = 1_500;

function around(folded: string, { start }: Span): string {
  return folded.slice(Math.max(0, start - AROUND), start + AROUND);
}

/** Does the page say elsewhere what else somebody is? */
function isIntroduced(folded: string, written: string): boolean {
  for (let at = folded.indexOf(written); at >= 0; at = folded.indexOf(written, at + written.length)) {
    const behind = folded.slice(at + written.length, at + written.length + 3);
    if (POST_BEFORE.test(folded.slice(Math.max(0, at - POST_WITHIN), at)) || POST_BEHIND.test(behind)) return true;
  }
  return false;
}

function frameOf(page: Page, name: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const block = blockAt(page, name.start);
  const tail = speechTail(folded, name.end);
  if (block === null || block.kind === 'heading' || !tail.speaks) return [];
  return [{
    start: name.start, end: Math.min(block.end, quoteEnd(folded, tail.end)), rule: NAME, persons: [person(text, name, NAME)],
    links: [], act: 'speech', speaks: true, body: tail.end, title: null,
  }];
}
