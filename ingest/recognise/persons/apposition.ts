import type { Span } from '../../types';
import { anyOf, inTurn } from '../../pattern';
import { sentencesWith, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { looksDotted, looksLikeName } from './names';

const NAME = 'person.apposition';
const SUBJECT = inTurn([/^(?:(?:背景|人物|名片|简介)[^，。：\n]{0,4}：)?(?<name>[\u3400-\u9fff·]{2,12}?)(?:先生|女士|同志)?/, anyOf([
  /，|（/,
  /：(?=[男女]，|(?:19|20)\d\d年|[^，。；：]{2,16}(?:[党会盟社]员|委员|常委|教授|医师)[，、。])/,
])]);
const SEAT = /(?:曾任|现任|系|为|历任|担任|当选|是)?[^，。；（）\n]{0,14}政协(?!副?主席)(?:[^，。；、\n]{0,8}|(?:第?[一二三四五六七八九十\d]{1,3}届?[、和至]){1,3}第?[一二三四五六七八九十\d]{1,3}届)(?:委员|常委)(?!会|长|们|联谊)/;

/** 某某先生，…，现任省政协委员: the name leads the sentence, the seat follows. */
export const apposition: FrameRule = {
  name: NAME,
  example: '何立先生，1970年生，高级工程师，现任云泽市政协委员。',
  finds: ['何立先生，1970年生，高级工程师，现任云泽市政协委员。'],
  counterExample: '1970年生，高级工程师，现任云泽市政协委员。',
  find: (page) => sentencesWith(page, /政协/g).flatMap((sentence) => frameOf(page, sentence)),
};

/** 与出席的政协委员合影: those are others. */
function isSeated(words: string): boolean {
  const seat = SEAT.exec(words);
  return seat !== null && !/(?:出席|参加|看望|会见|走访)[^，。；]{0,6}$/.test(words.slice(0, words.indexOf('政协', seat.index)));
}

function frameOf(page: Page, sentence: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const words = folded.slice(sentence.start, sentence.end);
  const written = SUBJECT.exec(words)?.groups?.['name'];
  if (written === undefined || !isSeated(words) || !(looksLikeName(written) || looksDotted(written))) return [];
  const start = sentence.start + words.indexOf(written);
  const name = { start, end: start + written.length };
  return [{
    ...sentence, rule: NAME, persons: [person(text, name, NAME)],
    links: [], act: 'speech', speaks: false, body: name.end, title: null,
  }];
}
