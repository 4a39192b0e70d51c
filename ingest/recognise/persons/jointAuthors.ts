import type { Span } from '../../types';
import { matchSpansAround, sentencesAt, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { nameList } from './nameList';
import { submittedTitle } from './submits';

const NAME = 'person.jointAuthors';
const TITLE = '(?:委员|常委)(?=(?:向[^，。；]{1,8})?(?:联名|联合|共同|集体)?(?:提交|提出|建议|呼吁|提议|撰写|倡议))';
const CORE = new RegExp(TITLE, 'g');
/** 、A、B等6名委员联名提交: the title and the verb behind a list of names. */
const TOGETHER = new RegExp(
  `等?(?:\\d{1,3}|[一两二三四五六七八九十多几]{1,3})?[位名]?(?:[^，。；：、\\d等]{0,6}政协|[^，。；：、\\d]{2,8}界别?)?${TITLE}`, 'g');
/** The longest that may stand before the core. */
const BEFORE_CORE = 16;
const LONGEST_LIST = 80;

/** A、B、C等6名委员联名提交《…》: the title stands once, behind all who are named. */
export const jointAuthors: FrameRule = {
  name: NAME,
  example: '陆鸣、何嘉、沈若兰等6名委员联名提交《关于保护云泽湖的提案》。就于鸣、周岚等委员提出的提案进行面商。',
  finds: ['陆鸣、何嘉、沈若兰等6名委员', '于鸣、周岚等委员'],
  counterExample: '城关、东湖、西山等6名委员小组联名提交了提案。',
  find: (page) => sentencesAt(page, titlesIn(page.clean.folded).map(({ start }) => start)).flatMap((sentence) => framesIn(page, sentence)),
};

function titlesIn(words: string): Span[] {
  return matchSpansAround(words, TOGETHER, CORE, BEFORE_CORE);
}

function framesIn(page: Page, { start, end }: Span): SpeakerFrame[] {
  return titlesIn(page.clean.folded.slice(start, end))
    .flatMap((title) => frameOf(page, { start, end }, { start: start + title.start, end: start + title.end }));
}

function frameOf(page: Page, sentence: Span, title: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const names = nameList(folded, { start: listStart(folded, sentence.start, title.start), end: title.start });
  if (names.length < 2 && !(names.length === 1 && folded[title.start] === '等')) return [];
  const persons = names.map((name) => person(text, name, NAME));
  return [{
    start: (names[0] as Span).start, end: title.end, rule: NAME, persons,
    links: [], act: 'proposal', speaks: true, body: title.end, title: submittedTitle(page, title.end),
  }];
}

/** The list begins behind the last mark before it that is no 、. */
function listStart(folded: string, floor: number, end: number): number {
  let start = end;
  while (start > floor && end - start < LONGEST_LIST && !'，。；：“”《》\n'.includes(folded[start - 1] as string)) start--;
  return start + (LEADS_IN.exec(folded.slice(start, end))?.[0].length ?? 0);
}

/** 就|陆鸣、何嘉等委员提出的《…》 */
const LEADS_IN = /^(?:就|对|由|将|根据|针对|按照|包括|以及|还有)(?=[\u3400-\u9fff·]{2,8}[、等和])/;
