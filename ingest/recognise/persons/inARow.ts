import { anyOf } from '../../pattern';
import { clauses } from '../../segment/sentences';
import type { Span } from '../../types';
import { sentencesWith, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { namesAtEnds } from './listedBeforeVerb';

const NAME = 'person.inARow';
/** 在大会上发言, 先后作了大会发言, 分别发言: behind all who are named. */
const SPEAK = anyOf([
  /(?:(?:在|于)(?:会|大会|会议)上)?(?:先后|分别|依次)?(?:[作做]了?)?(?:大会|口头|交流)?发言(?=[。；，]|$)/,
  // 等来自不同界别的省政协委员
  /等(?:来自)?(?:不同|多个|\d{1,3}个)?(?:界别|领域|行业)的(?:\d{1,3}[位名])?(?=[^，。；]{0,4}政协(?:委员|常委))/,
]);
const SEAT = /政协(?:委员|常委)(?!会)/;
const OF_CONGRESS = /人大|代表团|专家|学者|嘉宾|[及和与][^，。；、]{2,20}(?:教授|研究员|院士|博士)/;
/** Fewer could be anybody. */
const FEWEST = 3;
const LONGEST = 700;
const SEAT_WITHIN = 10;

/** 省政协常委A，省政协某委员会主任B，省政协委员C在大会上发言: among several who speak in turn, some are introduced by their seat, others by an office. */
export const inARow: FrameRule = {
  name: NAME,
  example: '省政协常委、民建云泽市委会主委何嘉宁，省政协社会法制委员会主任陆鸣远，省政协委员沈若兰在大会上发言。',
  finds: ['何嘉宁', '陆鸣远', '沈若兰'],
  counterExample: '市教育局局长何嘉宁，市卫健委主任陆鸣远，市民政局局长沈若兰在大会上发言。',
  find: (page) => sentencesWith(page, /发言|政协(?:委员|常委)/g).flatMap((sentence) => framesIn(page, sentence)),
};

function framesIn(page: Page, sentence: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const words = folded.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const verb = SPEAK.exec(words);
  if (verb === null || verb.index === 0) return [];
  const listed = words.slice(0, verb.index);
  if (!SEAT.test(words.slice(0, verb.index + verb[0].length + SEAT_WITHIN)) || OF_CONGRESS.test(listed)) return [];
  const names = lastNames(folded, { start: sentence.start, end: sentence.start + verb.index });
  if (names.length < FEWEST) return [];
  return names.map((name) => ({
    ...name, rule: NAME, persons: [person(text, name, NAME)], links: [], act: null, speaks: false, body: null, title: null,
  }));
}

/** Back from the end of a list, as long as each clause is made of names and posts. */
function lastNames(folded: string, list: Span): Span[] {
  const found: Span[] = [];
  for (const clause of clauses(folded, list).reverse()) {
    const { names } = namesAtEnds(folded, clause);
    if (names.at(-1)?.end !== clause.end) break;
    found.unshift(...names);
  }
  return found;
}
