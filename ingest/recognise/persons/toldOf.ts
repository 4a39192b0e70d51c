import type { Span } from '../../types';
import { anyOf, inTurn } from '../../pattern';
import { clauses, sentences } from '../../segment/sentences';
import { matchSpans, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { isNoWord, looksDotted, looksLikeName, nameAfter, nameBefore } from './names';

const NAME = 'person.toldOf';
const SEAT = /[^，。；：\n]{0,20}政协(?!副?主席)[^，。；：、\n]{0,8}(?:委员|常委)(?!会|们|长)/;
/** By these a text says of somebody named before that they are a delegate. */
const CALLED = anyOf([
  // 作为一名市政协委员，她; 身为政协委员的他
  inTurn([/(?:作为|身为|当选|担任)/, SEAT, /(?:以来|期间|后)?(?:，|的)(?=[他她](?!们))/]),
  // 她也是市政协委员; 他当选市政协委员; ，去年成为市政协委员
  inTurn([
    /(?<=^|[，。；”\n])(?:[他她]|(?<=，))(?:[还也又更既曾后并]|同时|后来|如今|[去今前]年|\d{4}年(?:起|\d{1,2}月)?)*/,
    /(?:是|成为|成了|当选|当上|担任|被?推[选荐]为|出任|连任|被?增补为)了?/, SEAT, /(?=[，。；：、（”！\n]|$)/,
  ]),
  // 这位来自教育界的政协委员
  inTurn([/(?<=^|[，。；”\n])这[位名]/, SEAT]),
  // 有两个身份：一个是教师，一个是政协委员
  /身份[^。；\n]{0,30}政协委员(?!会|们)/,
], 'g');
/** Whom a pronoun means is named in its own sentence or in one of so many before it. */
const SENTENCES_BEFORE = 2;
const WITHIN = 260;
const PRONOUN = /[他她这]/;
/** 走进王某某的诊所: how a text comes to speak of somebody. */
const LED_TO = /^(?:[他她](?:名叫|叫)|提起|说起|谈起|走进|走近|见到|采访|认识|初见)/;

/** A delegate whom a text names by the bare name, and says further on that 她, 这位 or the subject of the sentence is one. */
export const toldOf: FrameRule = {
  name: NAME,
  example: '何嘉宁在一小任教。今年，作为市政协委员，她为校园体育建言。从教多年的沈若兰，去年成为市政协委员。'
    + '走进方以安的诊所，墙上挂着锦旗。这位来自医卫界的市政协委员正写提案。校长陆鸣远介绍，杜若宁教书多年，也是市政协委员。',
  finds: ['何嘉宁', '沈若兰', '方以安', '杜若宁'],
  counterExample: '何嘉宁在一小任教。她说，政协委员常来走访。沈若兰见到了走访的人，他们是市政协委员。方以安表示，成绩来之不易，也是广大政协委员努力的结果。',
  find: (page) => matchSpans(page.clean.folded, CALLED).flatMap((mark) => frameOf(page, mark)),
};

function frameOf(page: Page, mark: Span): SpeakerFrame[] {
  const name = lastNamed(page.clean.folded, mark);
  if (name === undefined) return [];
  return [{
    ...name, rule: NAME, persons: [person(page.clean.text, name, NAME)],
    links: [], act: 'speech', speaks: false, body: name.end, title: null,
  }];
}

/** The bare name nearest before what calls somebody a delegate; where its sentence says no more than 她, whom one before began with. */
function lastNamed(folded: string, mark: Span): Span | undefined {
  const [own = mark, ...before] = sentences(folded, { start: Math.max(0, mark.start - WITHIN), end: mark.end }).reverse();
  const namesIn = (sentence: Span) => clauses(folded, sentence).flatMap((clause) => namesOf(folded, clause));
  const isPronoun = PRONOUN.test(folded.slice(own.start, mark.end + 1));
  return namesIn(own).at(-1) ?? (isPronoun ? before.slice(0, SENTENCES_BEFORE).flatMap(namesIn)[0] : undefined);
}

/** A name at the head of a clause, or at its end behind what is told of it: 从教多年的沈若兰，. */
function namesOf(folded: string, { start, end }: Span): Span[] {
  const head = start + (LED_TO.exec(folded.slice(start, end))?.[0].length ?? 0);
  const ofTail = /的[\u3400-\u9fff·]{2,12}$/.test(folded.slice(start, end)) ? nameBefore(folded, end, start) : null;
  return [nameAfter(folded, head, end), ofTail].filter((name): name is Span => name !== null && isSure(folded, name));
}

/** A name of two signs is hardly told from a word. */
function isSure(folded: string, { start, end }: Span): boolean {
  const written = folded.slice(start, end);
  return looksDotted(written) || (written.length >= 3 && looksLikeName(written) && isNoWord(written));
}
